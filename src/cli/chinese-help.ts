import { Help, type HelpConfiguration } from 'commander'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Arguments:': '参数：',
  'Commands:': '命令：',
}

const words: readonly (readonly [RegExp, string])[] = [
  [/\(choices: /, '（可选：'],
  [/\(default: /, '（默认：'],
  [/, default: /, '，默认：'],
  [/\)$/, '）'],
  [/\[options\]/, '[选项]'],
  [/\[command\]/, '[命令]'],
]

const translated = (text: string): string =>
  words.reduce((sofar, [pattern, chinese]) => sofar.replace(pattern, chinese), text)

const english = new Help()

/** The words that commander itself puts into a help page, in Chinese. */
export const chineseHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: (option) => {
    const description = english.optionDescription(option)
    return description === option.description ? description : translated(description)
  },
  commandUsage: (command) => translated(english.commandUsage(command)),
  subcommandTerm: (command) => translated(english.subcommandTerm(command)),
}
