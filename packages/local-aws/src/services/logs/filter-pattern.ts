/** Filter patterns for unstructured log lines. */
import { AwsError } from '../../wire/aws-error.ts'

/**
 * Words must all be in the line; with `?` any one of them; with `-` none. Quotes keep a phrase together. Case-sensitive.
 * @rule logs.filter-pattern https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html (unverified)
 */
export const matcher = (pattern = ''): ((message: string) => boolean) => {
  if (/^\s*[{[%]/.test(pattern)) throw new AwsError('NotImplemented', 'local AWS has filter patterns of terms only', { status: 501 })
  const terms = [...pattern.matchAll(/([?-]?)(?:"([^"]*)"|(\S+))/g)].map(([, sign, quoted, word]) => ({ sign, text: quoted ?? word ?? '' }))
  const of = (sign: string): string[] => terms.filter(term => term.sign === sign).map(term => term.text)
  const [required, optional, excluded] = [of(''), of('?'), of('-')]
  return message =>
    required.every(text => message.includes(text)) &&
    (optional.length === 0 || required.length > 0 || optional.some(text => message.includes(text))) &&
    !excluded.some(text => message.includes(text))
}
