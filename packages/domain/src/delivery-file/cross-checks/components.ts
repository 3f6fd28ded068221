/** A component is in a recipe once, whatever its versions: https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-recipes.html */
import type { Complaint, Located } from '../../located/located.ts'
import { entriesOf, itemsOf, textOf, under } from '../../located/tree.ts'
import { parseComponent } from '../component.ts'

export const checkComponentsOnce = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'stages')).flatMap(({ key, value }) => {
    const items = itemsOf(under(value, 'components'))
    const written = items.map(item => textOf(item) ?? textOf(under(item, 'path')))
    const names = written.map(text => (text === undefined ? undefined : nameOf(text)))
    return items.flatMap((item, index) => {
      const first = names.indexOf(names[index])
      // The same text twice is told of every list.
      const told = item.is === 'scalar' && items.some((other, at) => at < index && other.is === 'scalar' && other.value === item.value)
      if (names[index] === undefined || first === index || told) return []
      return [
        {
          at: item.at,
          wrong: `stages.${key}.components has ${names[index]} twice`,
          allowed: 'allowed: each component once, in one version and with one set of parameters; what differs goes into two documents',
        },
      ]
    })
  })

/** What it is in a recipe, without its version. */
const nameOf = (text: string): string => {
  const component = parseComponent(text)
  switch (component.is) {
    case 'path':
      return component.path
    case 'amazon':
      return `amazon:${component.name}`
    case 'arn': {
      const [whole = '', name] = component.arn.split('/')
      return whole.split(':')[4] === 'aws' ? `amazon:${name}` : `${whole}/${name}`
    }
  }
}
