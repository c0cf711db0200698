import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasCheckDigits, normalizeNumber } from '../../src/core/check-digits.ts'

const socialCredit = [
  '91110108MA0000015T',
  '91440300MA5TEXT119',
  '91330106MA2A0000X3',
  '91310115MA1K00007Q',
  '92320500MA1A00008J',
  '93370102MA3C00003E',
  '11110000000000000N',
  '12440000455000007G',
  '51310000500000007E',
  '52330000MJ8700000C',
  '53100000500000015H',
  '31110000MD0000008N',
  '8111000040000000XN',
]
const identity = [
  '11000019900307001X',
  '440000198512310028',
  '330000200002290033',
  '310000197806150046',
  '51000019920820002X',
  '320000201001010055',
  '350000200811220063',
  '810000199001010019',
  '820000199001010029',
  '830000199001010039',
  '911124198005050014',
]

describe('unified social credit code, GB 32100', () => {
  test.each(socialCredit)('%s is right', (number) => {
    expect(hasCheckDigits('gb32100', number)).toBe(true)
  })

  test.each([
    '91110108MA0000015U',
    '91110108MA0000015',
    '91110108MI0000015T',
    '110108000000001',
    '91330106MAA20000X3',
    '',
  ])('%s is wrong', (number) => {
    expect(hasCheckDigits('gb32100', number)).toBe(false)
  })

  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']

  test('any single wrong character is caught', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...socialCredit),
        fc.nat(17),
        fc.constantFrom(...alphabet),
        (number, at, character) => {
          fc.pre(number[at] !== character)
          expect(hasCheckDigits('gb32100', number.slice(0, at) + character + number.slice(at + 1))).toBe(false)
        },
      ),
    )
  })

  test('any two neighbours that change places are caught', () => {
    fc.assert(
      fc.property(fc.constantFrom(...socialCredit), fc.nat(15), (number, at) => {
        fc.pre(number[at] !== number[at + 1])
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        expect(hasCheckDigits('gb32100', swapped)).toBe(false)
      }),
    )
  })
})

describe('resident identity number, GB 11643', () => {
  test.each(identity)('%s is right', (number) => {
    expect(hasCheckDigits('gb11643', number)).toBe(true)
  })

  test.each(['110000199003070010', '110000900307001', '1100001990030700AX', ''])('%s is wrong', (number) => {
    expect(hasCheckDigits('gb11643', number)).toBe(false)
  })

  test('any single wrong digit is caught', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identity), fc.nat(16), fc.nat(9), (number, at, digit) => {
        fc.pre(number[at] !== String(digit))
        expect(hasCheckDigits('gb11643', number.slice(0, at) + digit + number.slice(at + 1))).toBe(false)
      }),
    )
  })
})

test.each(['MA0000015', '000000000', '12345678-8', '123456788'])(
  'organization code %s is right, GB 11714',
  (number) => {
    expect(hasCheckDigits('gb11714', number)).toBe(true)
  },
)

test.each(['MA0000016', '12345678', '123456789'])('organization code %s is wrong', (number) => {
  expect(hasCheckDigits('gb11714', number)).toBe(false)
})

test('the old registration number follows ISO 7064 MOD 11,10', () => {
  // 14 zeros: the product runs 10 → 9, 7, 3, 6, 1, 2, 4, 8, 5, 10 and over again; the check digit makes the sum 1.
  const rights = Array.from({ length: 10 }, (_, digit) => `11010800000000${digit}`).filter((number) =>
    hasCheckDigits('mod11-10', number),
  )
  expect(rights).toHaveLength(1)
  expect(hasCheckDigits('mod11-10', '1101080000')).toBe(false)
})

test.each([
  ['11000019900307001x', '11000019900307001X'],
  ['440000 19851231 0028', '440000198512310028'],
  ['４40000198512310028', '440000198512310028'],
])('%s is read as %s', (written, read) => {
  expect(normalizeNumber(written)).toBe(read)
})
