import { domainToUnicode } from 'node:url'

/** A host name in Unicode form and lower case, whichever of its two forms is written; digits alone are no address. */
export const toUnicode = (host: string): string =>
  /xn--|[^ -~]/i.test(host) ? domainToUnicode(host) || host.toLowerCase() : host.toLowerCase()
