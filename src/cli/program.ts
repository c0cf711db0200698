import { Argument, Command, Option } from 'commander'
import type { Language, Text } from '../core/text.ts'
import { version } from '../version.ts'
import { chineseHelp } from './chinese-help.ts'
import type { Io } from './io.ts'
import { type LanguageName, languageNames, toLanguage } from './language.ts'
import { colorModes, type Output, usesColor } from './output.ts'
import { help } from './words.ts'

type Common = { lang: LanguageName; color: (typeof colorModes)[number] }

/** The command line: one thin action a command, each of which loads its own code. */
export const createProgram = (chosen: LanguageName, io: Io, done: (code: number) => void): Command => {
  // Help is written in one language; `both` is for reports.
  const language: Language = chosen === 'zh-CN' ? 'zh' : 'en'
  const say = (text: Text): string => text[language]
  const program = new Command('icp')
  const dress = (command: Command): Command =>
    command
      .helpOption('-h, --help', say(help.help))
      .exitOverride()
      .configureOutput({ writeOut: io.stdout.write, writeErr: () => {}, getOutHelpWidth: () => io.stdout.columns })
      .configureHelp(language === 'zh' ? chineseHelp : {})
      .showSuggestionAfterError(true)
  const common = (command: Command): Command =>
    command
      .addOption(new Option('--lang <language>', say(help.lang)).choices(languageNames).default(chosen))
      .addOption(new Option('--color <when>', say(help.color)).choices(colorModes).default('auto'))
  const format = (): Option =>
    new Option('-f, --format <format>', say(help.format)).choices(['text', 'json']).default('text')
  const output = ({ lang, color }: Common): Output => ({
    language: toLanguage(lang),
    color: usesColor(color, io),
    columns: io.stdout.columns,
  })
  const command = (name: string, about: Text): Command => common(dress(program.command(name)).description(say(about)))

  dress(program)
    .description(say(help.program))
    .version(version, '-V, --version', say(help.version))
    .helpCommand('help [command]', say(help.helpCommand))
  program.addOption(new Option('--lang <language>', say(help.lang)).choices(languageNames))
  program.addHelpText('after', `\n${say(help.exitCodes)}`)

  command('check', help.check)
    .addArgument(new Argument('[file...]', say(help.files)))
    .addOption(format())
    .option('--now <day>', say(help.now))
    .option('--offline', say(help.offline))
    .addOption(new Option('-q, --quiet', say(help.quiet)).conflicts('verbose'))
    .option('-v, --verbose', say(help.verbose))
    .option('--show-pii', say(help.showPii))
    .addHelpText('after', `\n${say(help.exitCodes)}`)
    .action(async (files: string[], flags) => {
      const { check } = await import('./commands/check.ts')
      done(await check(files, flags, output(flags), io))
    })

  command('schema', help.schema).action(async () => {
    const { schema } = await import('./commands/schema.ts')
    done(schema(io))
  })

  command('explain', help.explain)
    .addArgument(new Argument('<id>', say(help.id)))
    .addOption(format())
    .action(async (id: string, flags) => {
      const { explain } = await import('./commands/explain.ts')
      done(explain(id, flags, output(flags), io))
    })

  command('rules', help.rules)
    .addOption(format())
    .option('--area <area>', say(help.area))
    .action(async (flags) => {
      const { listRules } = await import('./commands/catalogue.ts')
      done(listRules(flags, output(flags), io))
    })

  command('regions', help.regions)
    .addArgument(new Argument('[slug]', say(help.slug)))
    .addOption(format())
    .addOption(new Option('--diff <slugs...>', say(help.diff)).conflicts('stale'))
    .option('--stale <age>', say(help.stale))
    .action(async (slug: string | undefined, flags) => {
      const { regions } = await import('./commands/regions.ts')
      done(regions(slug, flags, output(flags), io))
    })

  command('providers', help.providers)
    .addArgument(new Argument('[id]', say(help.provider)))
    .addOption(format())
    .action(async (id: string | undefined, flags) => {
      const { providers } = await import('./commands/providers.ts')
      done(providers(id, flags, output(flags), io))
    })

  return program
}
