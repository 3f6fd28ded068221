/** Figures as rows of text. */
import { type Figure, meets, type Skipped } from './figure.ts'

export const HEAD = ['what', 'golden-ami', 'beside it', 'ratio', 'target', ''] as const

export const row = (figure: Figure | Skipped): readonly string[] => {
  if ('skipped' in figure) return [figure.what, `skipped: ${figure.skipped}`, '', '', '', '']
  const { what, unit, value, spread, other, ratio, note = '' } = figure
  const beside = other === undefined ? '' : `${amount(other.value, unit)}${range(other.spread)} (${other.what})`
  return [what, `${amount(value, unit)}${range(spread)}`, beside, ratio === undefined ? '' : `${number(ratio)} ×`, verdict(figure), note]
}
export const amount = (value: number, unit: Figure['unit']): string => `${number(value)} ${unit}`

const range = (spread: Figure['spread']): string => (spread === undefined ? '' : ` [${number(spread[0])}–${number(spread[1])}]`)

export const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })

const verdict = (figure: Figure): string => {
  if (figure.target === undefined) return ''
  const { most, of } = figure.target
  return `${meets(figure) ? 'met' : '**missed**'}: at most ${number(most)} ${of === 'ratio' ? '×' : figure.unit}`
}
