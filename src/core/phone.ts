/** A phone number as it is compared with its form: half-width, without spaces, without the country code of China. */
export const normalizePhone = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^(?:\+|00?)86-?/, '')

/** A mobile number as it is compared: digits alone, where hyphens only group them. */
export const normalizeMobile = (text: string): string =>
  normalizePhone(text)
    .replaceAll('-', '')
    .replace(/^86(?=1\d{10}$)/, '')
