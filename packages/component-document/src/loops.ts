/**
 * The loop of a step.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-looping-constructs.html
 */
import { entryOf, type Located, type LocatedEntry, type LocatedMap } from '@golden-ami/domain/located/located'
import { error, type Finding } from './finding.ts'
import { kindOf, scalarText, unknownKeys, wholeNumber, writtenText } from './node.ts'

const FOR = ['start', 'end', 'updateBy']
/** One of these characters parts the values of a list. */
const DELIMITERS = '.,;:\n\t -_'

export const checkLoop = (loop: Located): readonly Finding[] => {
  if (loop.is !== 'map') return [error(loop.at, `loop is ${kindOf(loop)}`, 'required: a map with for or forEach')]
  const range = entryOf(loop, 'for')
  const each = entryOf(loop, 'forEach')
  return [
    ...unknownKeys(loop, ['name', 'for', 'forEach'], 'loop'),
    ...(range && each ? [error(each.keyAt, 'loop has both for and forEach', 'allowed: one of them')] : []),
    ...(range || each ? [] : [error(loop.at, 'loop has neither for nor forEach', 'required: one of them')]),
    ...(range ? checkRange(range.value) : []),
    ...(each ? checkEach(each.value) : []),
  ]
}

const checkRange = (range: Located): readonly Finding[] => {
  if (range.is !== 'map') return [error(range.at, `for is ${kindOf(range)}`, `required: a map with ${FOR.join(', ')}`)]
  const strange = FOR.filter(key => wholeNumber(entryOf(range, key)?.value) === undefined)
  if (strange.length === 0) return [...unknownKeys(range, FOR, 'for'), ...checkEnds(range)]
  return [
    ...unknownKeys(range, FOR, 'for'),
    ...strange.map(key => {
      const node = entryOf(range, key)?.value
      const said = node ? `${key} is ${writtenText(node)}` : `for has no ${key}`
      return error(node?.at ?? range.at, said, `required: ${key}, a whole number that is written here`)
    }),
  ]
}

/** AWSTOE refuses a loop that would never end. */
const checkEnds = (range: LocatedMap): readonly Finding[] => {
  const [start = 0, end = 0, updateBy = 0] = FOR.map(key => wholeNumber(entryOf(range, key)?.value))
  const at = entryOf(range, 'updateBy')?.value.at ?? range.at
  if (updateBy === 0) return [error(at, 'updateBy is 0', 'allowed: any other whole number')]
  return Math.sign(end - start) === -Math.sign(updateBy)
    ? [error(at, `from ${start} by ${updateBy} the loop never comes to ${end}`, 'required: an updateBy towards the end')]
    : []
}

const checkEach = (each: Located): readonly Finding[] => {
  if (each.is === 'map') return checkDelimited(each)
  if (each.is !== 'list' || each.items.length === 0)
    return [
      error(
        each.at,
        `forEach is ${each.is === 'list' ? 'an empty list' : kindOf(each)}`,
        'required: a list of texts, or a map with list and delimiter',
      ),
    ]
  return each.items
    .filter(item => item.is !== 'scalar' || typeof item.value === 'boolean' || item.value === null)
    .map(item => error(item.at, `this item of forEach is ${kindOf(item)}`, 'allowed: a text'))
}

const checkDelimited = (each: LocatedMap): readonly Finding[] => {
  const list = entryOf(each, 'list')
  const delimiter = entryOf(each, 'delimiter')
  return [
    ...unknownKeys(each, ['list', 'delimiter'], 'forEach'),
    ...(scalarText(list?.value) === undefined
      ? [error(list?.value.at ?? each.at, 'forEach has no list', 'required: list, a text whose parts are separated by the delimiter')]
      : []),
    ...(delimiter && !isDelimiter(delimiter)
      ? [
          error(
            delimiter.value.at,
            `delimiter is ${JSON.stringify(scalarText(delimiter.value) ?? '')}`,
            `allowed: one of ${[...DELIMITERS].map(one => JSON.stringify(one)).join(' ')}`,
          ),
        ]
      : []),
  ]
}
const isDelimiter = ({ value }: LocatedEntry): boolean => {
  const text = scalarText(value) ?? ''
  return text.length === 1 && DELIMITERS.includes(text)
}
