/** AWS query (Auto Scaling, STS; CloudWatch by old clients) and EC2 query: form in, XML out. */
import { type AwsError, faultOf, statusOf } from './aws-error.ts'
import { ec2Form, formTree, queryForm } from './form.ts'
import { decode, type Notation } from './notation.ts'
import { type Protocol, type Response, type ServiceNames, text } from './protocol.ts'
import type { ErrorType, Operation, Service } from './service.ts'
import { element, escapeXml, xml } from './xml.ts'

/** How results and errors are wrapped. */
interface Envelope {
  result(service: Service, operation: Operation, content: string, requestId: string): string
  error(service: ServiceNames, error: AwsError, type: ErrorType | undefined, requestId: string): string
}
const query = (notation: Notation, envelope: Envelope): Protocol => ({
  input: (operation, request) => decode(operation.input, formTree(request.method === 'GET' ? request.query : text(request.body)), notation),
  result: (service, operation, output, requestId) =>
    answer(200, envelope.result(service, operation, xml(operation.output, output), requestId), requestId),
  error: (service, error, type, requestId) => answer(statusOf(error, type), envelope.error(service, error, type, requestId), requestId),
})
const answer = (status: number, body: string, requestId: string): Response => ({
  status,
  headers: { 'content-type': 'text/xml;charset=UTF-8', 'x-amzn-requestid': requestId },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
})

/** https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
export const awsQuery = query(queryForm, {
  result(service, { name }, content, requestId) {
    const metadata = element('ResponseMetadata', element('RequestId', requestId))
    return `<${name}Response xmlns="${service.xmlNamespace}">${element(`${name}Result`, content)}${metadata}</${name}Response>`
  },
  error(service, error, type, requestId) {
    const content =
      element('Type', faultOf(error, type)) +
      element('Code', type?.code ?? error.code) +
      element('Message', escapeXml(error.message)) +
      (type ? xml(type.shape, error.details) : '')
    return `<ErrorResponse xmlns="${service.xmlNamespace}">${element('Error', content)}${element('RequestId', requestId)}</ErrorResponse>`
  },
})

/** https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html */
export const ec2Query = query(ec2Form, {
  result: (service, { name }, content, requestId) =>
    `<${name}Response xmlns="${service.xmlNamespace}/">${element('requestId', requestId)}${content}</${name}Response>`,
  error(_service, error, type, requestId) {
    const content = element('Code', type?.code ?? error.code) + element('Message', escapeXml(error.message))
    return element('Response', element('Errors', element('Error', content)) + element('RequestID', requestId))
  },
})
