/** Somebody between us and a host is not believed, or does not let us through: no repetition changes that. */

const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY))/

/** @param code Node's own, of a connection that failed: it says that the certificate of the host is not trusted */
export const isOfCertificate = (code: string | undefined): boolean => CERTIFICATE.test(code ?? '')

/**
 * @param status of HTTP, with which a proxy answered when it was asked for a host
 * @returns whether it refuses us; its own trouble, or a host that it cannot reach, passes
 */
export const isRefusalOfProxy = (status: number): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429
