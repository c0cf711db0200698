/** RFC 6901 pointers into a manifest, such as `/services/0/domains/1/name`. */
export type Pointer = string

export const pointer = (path: readonly PropertyKey[]): Pointer =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const steps = (at: Pointer): string[] =>
  at === ''
    ? []
    : at
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** A pointer as people write a path: `services[0].domains[1].name`. */
export const readable = (at: Pointer): string =>
  steps(at).reduce(
    (path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    '',
  )
