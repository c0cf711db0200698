import type { Language } from '../core/text.ts'

export const languageNames = ['en', 'zh-CN', 'both'] as const
export type LanguageName = (typeof languageNames)[number]

/** The language that the environment asks for: `ICP_LANG`, then the locale. */
export const languageOf = (env: Readonly<Record<string, string | undefined>>): LanguageName => {
  const own = env.ICP_LANG
  if (own !== undefined)
    return languageNames.find((name) => name.toLowerCase() === own.toLowerCase()) ?? fromLocale(own)
  return fromLocale(env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
}

const fromLocale = (locale: string): LanguageName => (/^zh/i.test(locale) ? 'zh-CN' : 'en')

export const toLanguage = (name: LanguageName): Language | 'both' => (name === 'zh-CN' ? 'zh' : name)

/** The language asked for: `--lang` wherever it stands on the command line, then the environment. */
export const chosenLanguage = (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LanguageName => {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const given = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  return languageNames.find((name) => name === given) ?? languageOf(env)
}
