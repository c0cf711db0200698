/** The check digits of the national standards for certificate and document numbers. All expect normalised text. */
export type CheckDigits = 'gb32100' | 'gb11714' | 'gb11643' | 'mod11-10'

const socialCreditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const organizationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2]
const identityCheckCharacters = '10X98765432'

/** 18 characters of a unified social credit code, GB 32100-2015: weights are powers of 3 modulo 31. */
const gb32100 = (number: string): boolean => {
  let sum = 0
  let weight = 1
  for (const character of number.slice(0, 17)) {
    const value = socialCreditAlphabet.indexOf(character)
    if (value < 0) return false
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return number.length === 18 && number[17] === socialCreditAlphabet[(31 - (sum % 31)) % 31]
}

/** 8 characters and a check character of an organization code, GB 11714-1997, with or without the hyphen. */
const gb11714 = (number: string): boolean => {
  const code = number.replace('-', '')
  const sum = organizationWeights.reduce(
    (total, weight, at) => total + weight * organizationAlphabet.indexOf(code[at] ?? ''),
    0,
  )
  const check = 11 - (sum % 11)
  return code.length === 9 && code[8] === (check === 10 ? 'X' : check === 11 ? '0' : String(check))
}

/** 18 characters of a resident identity number, GB 11643-1999: weights are powers of 2 modulo 11. */
const gb11643 = (number: string): boolean => {
  if (!/^\d{17}[\dX]$/.test(number)) return false
  let sum = 0
  for (let at = 0; at < 17; at += 1) sum += Number(number[at]) * (2 ** (17 - at) % 11)
  return number[17] === identityCheckCharacters[sum % 11]
}

/** ISO 7064 MOD 11,10 over 15 digits, the registration number that came before the unified code. */
const mod11Of10 = (number: string): boolean => {
  if (!/^\d{15}$/.test(number)) return false
  let product = 10
  for (const digit of number.slice(0, 14)) {
    const sum = (product + Number(digit)) % 10 || 10
    product = (sum * 2) % 11
  }
  return (product + Number(number[14])) % 10 === 1
}

const standards: Readonly<Record<CheckDigits, (number: string) => boolean>> = {
  gb32100,
  gb11714,
  gb11643,
  'mod11-10': mod11Of10,
}

/** Whether a number's check digits follow from its other characters by a standard. */
export const hasCheckDigits = (standard: CheckDigits, number: string): boolean => standards[standard](number)

/** Certificate and document numbers as they are compared: half-width, upper case, without spaces. */
export const normalizeNumber = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase()
