export const id = 501;
export const ids = [501];
export const modules = {

/***/ 1501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudTrail: () => (/* binding */ cloudTrail)
/* harmony export */ });
/* harmony import */ var _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(719);
/* harmony import */ var _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6997);
/* harmony import */ var _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1589);
/* harmony import */ var _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(946);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7010);






// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudTrailHttpAuthSchemeParametersProvider = async (e, t, n) => {
	return {
		operation: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.vt)(t).operation,
		region: await (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__._t)(e.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(e) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "cloudtrail",
			region: e.region
		},
		propertiesExtractor: (e, t) => ({ signingProperties: {
			config: e,
			context: t
		} })
	};
}
const defaultCloudTrailHttpAuthSchemeProvider = (e) => {
	const t = [];
	switch (e.operation) {
		default: t.push(createAwsAuthSigv4HttpAuthOption(e));
	}
	return t;
};
const resolveHttpAuthSchemeConfig = (e) => {
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.r)(e);
	return Object.assign(t, { authSchemePreference: (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__._t)(e.authSchemePreference ?? []) });
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (e) => {
	return Object.assign(e, {
		useDualstackEndpoint: e.useDualstackEndpoint ?? false,
		useFipsEndpoint: e.useFipsEndpoint ?? false,
		defaultSigningName: "cloudtrail"
	});
};
const Re = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/package.json
var ze = "3.1137.0";
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/endpoint/bdd.js
const O = "ref";
const k = -1;
const A = true;
const j = "isSet";
const M = "PartitionResult";
const N = "booleanEquals";
const P = "getAttr";
const F = "stringEquals";
const I = { [O]: "Endpoint" };
const L = { [O]: M };
const R = { [O]: "Region" };
const z = {};
const B = [R];
const V = {
	conditions: [
		[j, [I]],
		[j, B],
		[
			"aws.partition",
			B,
			M
		],
		[N, [{ [O]: "UseFIPS" }, A]],
		[N, [{ [O]: "UseDualStack" }, A]],
		[N, [{
			fn: P,
			argv: [L, "supportsDualStack"]
		}, A]],
		[N, [{
			fn: P,
			argv: [L, "supportsFIPS"]
		}, A]],
		[F, [R, "us-gov-east-1"]],
		[F, [R, "us-gov-west-1"]]
	],
	results: [
		[k],
		[k, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[k, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[I, z],
		["https://cloudtrail-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", z],
		[k, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudtrail.us-gov-east-1.amazonaws.com", z],
		["https://cloudtrail.us-gov-west-1.amazonaws.com", z],
		["https://cloudtrail-fips.{Region}.{PartitionResult#dnsSuffix}", z],
		[k, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudtrail.{Region}.{PartitionResult#dualStackDnsSuffix}", z],
		[k, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudtrail.{Region}.{PartitionResult#dnsSuffix}", z],
		[k, "Invalid Configuration: Missing Region"]
	]
};
const Be = 2;
const Ve = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const He = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.G.from(Ve, Be, V.conditions, V.results);
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/endpoint/endpointResolver.js
const Ue = new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.W({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (e, t = {}) => {
	return Ue.get(e, () => (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.H)(He, {
		endpointParams: e,
		logger: t.logger
	}));
};
_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.U.aws = _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.d;
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/models/CloudTrailServiceException.js
var H = class CloudTrailServiceException extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.rt {
	constructor(e) {
		super(e);
		Object.setPrototypeOf(this, CloudTrailServiceException.prototype);
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/models/errors.js
var We = class AccessDeniedException extends H {
	name = "AccessDeniedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
		this.Message = e.Message;
	}
};
var Ge = class AccountHasOngoingImportException extends H {
	name = "AccountHasOngoingImportException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AccountHasOngoingImportException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccountHasOngoingImportException.prototype);
		this.Message = e.Message;
	}
};
var Ke = class AccountNotFoundException extends H {
	name = "AccountNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AccountNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccountNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var qe = class AccountNotRegisteredException extends H {
	name = "AccountNotRegisteredException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AccountNotRegisteredException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccountNotRegisteredException.prototype);
		this.Message = e.Message;
	}
};
var Je = class AccountRegisteredException extends H {
	name = "AccountRegisteredException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "AccountRegisteredException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, AccountRegisteredException.prototype);
		this.Message = e.Message;
	}
};
var Ye = class ChannelARNInvalidException extends H {
	name = "ChannelARNInvalidException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ChannelARNInvalidException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ChannelARNInvalidException.prototype);
		this.Message = e.Message;
	}
};
var Xe = class ChannelNotFoundException extends H {
	name = "ChannelNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ChannelNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ChannelNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var Ze = class CloudTrailARNInvalidException extends H {
	name = "CloudTrailARNInvalidException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CloudTrailARNInvalidException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudTrailARNInvalidException.prototype);
		this.Message = e.Message;
	}
};
var Qe = class ConflictException extends H {
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ConflictException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = e.Message;
	}
};
var $e = class EventDataStoreARNInvalidException extends H {
	name = "EventDataStoreARNInvalidException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "EventDataStoreARNInvalidException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EventDataStoreARNInvalidException.prototype);
		this.Message = e.Message;
	}
};
var et = class EventDataStoreNotFoundException extends H {
	name = "EventDataStoreNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "EventDataStoreNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EventDataStoreNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var tt = class InactiveEventDataStoreException extends H {
	name = "InactiveEventDataStoreException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InactiveEventDataStoreException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InactiveEventDataStoreException.prototype);
		this.Message = e.Message;
	}
};
var nt = class InvalidTagParameterException extends H {
	name = "InvalidTagParameterException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTagParameterException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
		this.Message = e.Message;
	}
};
var rt = class InvalidTrailNameException extends H {
	name = "InvalidTrailNameException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTrailNameException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTrailNameException.prototype);
		this.Message = e.Message;
	}
};
var it = class NoManagementAccountSLRExistsException extends H {
	name = "NoManagementAccountSLRExistsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "NoManagementAccountSLRExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NoManagementAccountSLRExistsException.prototype);
		this.Message = e.Message;
	}
};
var at = class NotOrganizationMasterAccountException extends H {
	name = "NotOrganizationMasterAccountException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "NotOrganizationMasterAccountException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NotOrganizationMasterAccountException.prototype);
		this.Message = e.Message;
	}
};
var ot = class OperationNotPermittedException extends H {
	name = "OperationNotPermittedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OperationNotPermittedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
		this.Message = e.Message;
	}
};
var st = class ResourceNotFoundException extends H {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var ct = class ResourceTypeNotSupportedException extends H {
	name = "ResourceTypeNotSupportedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceTypeNotSupportedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceTypeNotSupportedException.prototype);
		this.Message = e.Message;
	}
};
var lt = class TagsLimitExceededException extends H {
	name = "TagsLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TagsLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TagsLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var ut = class UnsupportedOperationException extends H {
	name = "UnsupportedOperationException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "UnsupportedOperationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, UnsupportedOperationException.prototype);
		this.Message = e.Message;
	}
};
var dt = class InactiveQueryException extends H {
	name = "InactiveQueryException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InactiveQueryException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InactiveQueryException.prototype);
		this.Message = e.Message;
	}
};
var ft = class InvalidParameterException extends H {
	name = "InvalidParameterException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
		this.Message = e.Message;
	}
};
var pt = class QueryIdNotFoundException extends H {
	name = "QueryIdNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "QueryIdNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, QueryIdNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var mt = class CannotDelegateManagementAccountException extends H {
	name = "CannotDelegateManagementAccountException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CannotDelegateManagementAccountException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CannotDelegateManagementAccountException.prototype);
		this.Message = e.Message;
	}
};
var ht = class ChannelAlreadyExistsException extends H {
	name = "ChannelAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ChannelAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ChannelAlreadyExistsException.prototype);
		this.Message = e.Message;
	}
};
var gt = class ChannelExistsForEDSException extends H {
	name = "ChannelExistsForEDSException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ChannelExistsForEDSException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ChannelExistsForEDSException.prototype);
		this.Message = e.Message;
	}
};
var _t = class ChannelMaxLimitExceededException extends H {
	name = "ChannelMaxLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ChannelMaxLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ChannelMaxLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var vt = class InvalidEventDataStoreCategoryException extends H {
	name = "InvalidEventDataStoreCategoryException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidEventDataStoreCategoryException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidEventDataStoreCategoryException.prototype);
		this.Message = e.Message;
	}
};
var yt = class InvalidSourceException extends H {
	name = "InvalidSourceException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidSourceException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidSourceException.prototype);
		this.Message = e.Message;
	}
};
var bt = class InsufficientEncryptionPolicyException extends H {
	name = "InsufficientEncryptionPolicyException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InsufficientEncryptionPolicyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InsufficientEncryptionPolicyException.prototype);
		this.Message = e.Message;
	}
};
var xt = class InvalidQueryStatementException extends H {
	name = "InvalidQueryStatementException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidQueryStatementException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidQueryStatementException.prototype);
		this.Message = e.Message;
	}
};
var St = class ServiceQuotaExceededException extends H {
	name = "ServiceQuotaExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.Message = e.Message;
	}
};
var Ct = class CloudTrailAccessNotEnabledException extends H {
	name = "CloudTrailAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CloudTrailAccessNotEnabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudTrailAccessNotEnabledException.prototype);
		this.Message = e.Message;
	}
};
var wt = class EventDataStoreAlreadyExistsException extends H {
	name = "EventDataStoreAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "EventDataStoreAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EventDataStoreAlreadyExistsException.prototype);
		this.Message = e.Message;
	}
};
var Tt = class EventDataStoreMaxLimitExceededException extends H {
	name = "EventDataStoreMaxLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "EventDataStoreMaxLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EventDataStoreMaxLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var Et = class InsufficientDependencyServiceAccessPermissionException extends H {
	name = "InsufficientDependencyServiceAccessPermissionException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InsufficientDependencyServiceAccessPermissionException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InsufficientDependencyServiceAccessPermissionException.prototype);
		this.Message = e.Message;
	}
};
var Dt = class InvalidEventSelectorsException extends H {
	name = "InvalidEventSelectorsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidEventSelectorsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidEventSelectorsException.prototype);
		this.Message = e.Message;
	}
};
var Ot = class InvalidKmsKeyIdException extends H {
	name = "InvalidKmsKeyIdException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidKmsKeyIdException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidKmsKeyIdException.prototype);
		this.Message = e.Message;
	}
};
var kt = class KmsException extends H {
	name = "KmsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "KmsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KmsException.prototype);
		this.Message = e.Message;
	}
};
var At = class KmsKeyNotFoundException extends H {
	name = "KmsKeyNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "KmsKeyNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KmsKeyNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var jt = class OrganizationNotInAllFeaturesModeException extends H {
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = e.Message;
	}
};
var Mt = class OrganizationsNotInUseException extends H {
	name = "OrganizationsNotInUseException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "OrganizationsNotInUseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, OrganizationsNotInUseException.prototype);
		this.Message = e.Message;
	}
};
var Nt = class ThrottlingException extends H {
	name = "ThrottlingException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.Message = e.Message;
	}
};
var Pt = class CloudTrailInvalidClientTokenIdException extends H {
	name = "CloudTrailInvalidClientTokenIdException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CloudTrailInvalidClientTokenIdException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudTrailInvalidClientTokenIdException.prototype);
		this.Message = e.Message;
	}
};
var Ft = class CloudWatchLogsDeliveryUnavailableException extends H {
	name = "CloudWatchLogsDeliveryUnavailableException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "CloudWatchLogsDeliveryUnavailableException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, CloudWatchLogsDeliveryUnavailableException.prototype);
		this.Message = e.Message;
	}
};
var It = class InsufficientS3BucketPolicyException extends H {
	name = "InsufficientS3BucketPolicyException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InsufficientS3BucketPolicyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InsufficientS3BucketPolicyException.prototype);
		this.Message = e.Message;
	}
};
var Lt = class InsufficientSnsTopicPolicyException extends H {
	name = "InsufficientSnsTopicPolicyException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InsufficientSnsTopicPolicyException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InsufficientSnsTopicPolicyException.prototype);
		this.Message = e.Message;
	}
};
var Rt = class InvalidCloudWatchLogsLogGroupArnException extends H {
	name = "InvalidCloudWatchLogsLogGroupArnException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidCloudWatchLogsLogGroupArnException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidCloudWatchLogsLogGroupArnException.prototype);
		this.Message = e.Message;
	}
};
var zt = class InvalidCloudWatchLogsRoleArnException extends H {
	name = "InvalidCloudWatchLogsRoleArnException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidCloudWatchLogsRoleArnException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidCloudWatchLogsRoleArnException.prototype);
		this.Message = e.Message;
	}
};
var Bt = class InvalidParameterCombinationException extends H {
	name = "InvalidParameterCombinationException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidParameterCombinationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
		this.Message = e.Message;
	}
};
var Vt = class InvalidS3BucketNameException extends H {
	name = "InvalidS3BucketNameException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidS3BucketNameException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidS3BucketNameException.prototype);
		this.Message = e.Message;
	}
};
var Ht = class InvalidS3PrefixException extends H {
	name = "InvalidS3PrefixException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidS3PrefixException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidS3PrefixException.prototype);
		this.Message = e.Message;
	}
};
var Ut = class InvalidSnsTopicNameException extends H {
	name = "InvalidSnsTopicNameException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidSnsTopicNameException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidSnsTopicNameException.prototype);
		this.Message = e.Message;
	}
};
var Wt = class KmsKeyDisabledException extends H {
	name = "KmsKeyDisabledException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "KmsKeyDisabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, KmsKeyDisabledException.prototype);
		this.Message = e.Message;
	}
};
var Gt = class MaximumNumberOfTrailsExceededException extends H {
	name = "MaximumNumberOfTrailsExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "MaximumNumberOfTrailsExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MaximumNumberOfTrailsExceededException.prototype);
		this.Message = e.Message;
	}
};
var Kt = class S3BucketDoesNotExistException extends H {
	name = "S3BucketDoesNotExistException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "S3BucketDoesNotExistException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, S3BucketDoesNotExistException.prototype);
		this.Message = e.Message;
	}
};
var qt = class TrailAlreadyExistsException extends H {
	name = "TrailAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TrailAlreadyExistsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TrailAlreadyExistsException.prototype);
		this.Message = e.Message;
	}
};
var Jt = class TrailNotProvidedException extends H {
	name = "TrailNotProvidedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TrailNotProvidedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TrailNotProvidedException.prototype);
		this.Message = e.Message;
	}
};
var Yt = class EventDataStoreFederationEnabledException extends H {
	name = "EventDataStoreFederationEnabledException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "EventDataStoreFederationEnabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EventDataStoreFederationEnabledException.prototype);
		this.Message = e.Message;
	}
};
var Xt = class EventDataStoreHasOngoingImportException extends H {
	name = "EventDataStoreHasOngoingImportException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "EventDataStoreHasOngoingImportException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EventDataStoreHasOngoingImportException.prototype);
		this.Message = e.Message;
	}
};
var Zt = class EventDataStoreTerminationProtectedException extends H {
	name = "EventDataStoreTerminationProtectedException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "EventDataStoreTerminationProtectedException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, EventDataStoreTerminationProtectedException.prototype);
		this.Message = e.Message;
	}
};
var Qt = class ResourceARNNotValidException extends H {
	name = "ResourceARNNotValidException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourceARNNotValidException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourceARNNotValidException.prototype);
		this.Message = e.Message;
	}
};
var $t = class ResourcePolicyNotFoundException extends H {
	name = "ResourcePolicyNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourcePolicyNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourcePolicyNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var en = class InvalidHomeRegionException extends H {
	name = "InvalidHomeRegionException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidHomeRegionException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidHomeRegionException.prototype);
		this.Message = e.Message;
	}
};
var tn = class TrailNotFoundException extends H {
	name = "TrailNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "TrailNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, TrailNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var nn = class NotOrganizationManagementAccountException extends H {
	name = "NotOrganizationManagementAccountException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "NotOrganizationManagementAccountException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, NotOrganizationManagementAccountException.prototype);
		this.Message = e.Message;
	}
};
var rn = class ConcurrentModificationException extends H {
	name = "ConcurrentModificationException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
		this.Message = e.Message;
	}
};
var an = class GenerateResponseException extends H {
	name = "GenerateResponseException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "GenerateResponseException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, GenerateResponseException.prototype);
		this.Message = e.Message;
	}
};
var on = class InvalidEventDataStoreStatusException extends H {
	name = "InvalidEventDataStoreStatusException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidEventDataStoreStatusException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidEventDataStoreStatusException.prototype);
		this.Message = e.Message;
	}
};
var sn = class ImportNotFoundException extends H {
	name = "ImportNotFoundException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ImportNotFoundException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ImportNotFoundException.prototype);
		this.Message = e.Message;
	}
};
var cn = class InsightNotEnabledException extends H {
	name = "InsightNotEnabledException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InsightNotEnabledException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InsightNotEnabledException.prototype);
		this.Message = e.Message;
	}
};
var ln = class InvalidMaxResultsException extends H {
	name = "InvalidMaxResultsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidMaxResultsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidMaxResultsException.prototype);
		this.Message = e.Message;
	}
};
var un = class InvalidNextTokenException extends H {
	name = "InvalidNextTokenException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidNextTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
		this.Message = e.Message;
	}
};
var dn = class InvalidTimeRangeException extends H {
	name = "InvalidTimeRangeException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTimeRangeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTimeRangeException.prototype);
		this.Message = e.Message;
	}
};
var fn = class InvalidTokenException extends H {
	name = "InvalidTokenException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidTokenException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidTokenException.prototype);
		this.Message = e.Message;
	}
};
var pn = class InvalidDateRangeException extends H {
	name = "InvalidDateRangeException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidDateRangeException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidDateRangeException.prototype);
		this.Message = e.Message;
	}
};
var mn = class InvalidQueryStatusException extends H {
	name = "InvalidQueryStatusException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidQueryStatusException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidQueryStatusException.prototype);
		this.Message = e.Message;
	}
};
var hn = class InvalidEventCategoryException extends H {
	name = "InvalidEventCategoryException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidEventCategoryException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidEventCategoryException.prototype);
		this.Message = e.Message;
	}
};
var gn = class InvalidLookupAttributesException extends H {
	name = "InvalidLookupAttributesException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidLookupAttributesException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidLookupAttributesException.prototype);
		this.Message = e.Message;
	}
};
var _n = class InsufficientIAMAccessPermissionException extends H {
	name = "InsufficientIAMAccessPermissionException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InsufficientIAMAccessPermissionException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InsufficientIAMAccessPermissionException.prototype);
		this.Message = e.Message;
	}
};
var vn = class InvalidInsightSelectorsException extends H {
	name = "InvalidInsightSelectorsException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidInsightSelectorsException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidInsightSelectorsException.prototype);
		this.Message = e.Message;
	}
};
var yn = class ResourcePolicyNotValidException extends H {
	name = "ResourcePolicyNotValidException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "ResourcePolicyNotValidException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, ResourcePolicyNotValidException.prototype);
		this.Message = e.Message;
	}
};
var bn = class DelegatedAdminAccountLimitExceededException extends H {
	name = "DelegatedAdminAccountLimitExceededException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "DelegatedAdminAccountLimitExceededException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, DelegatedAdminAccountLimitExceededException.prototype);
		this.Message = e.Message;
	}
};
var xn = class InvalidImportSourceException extends H {
	name = "InvalidImportSourceException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "InvalidImportSourceException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, InvalidImportSourceException.prototype);
		this.Message = e.Message;
	}
};
var Sn = class MaxConcurrentQueriesException extends H {
	name = "MaxConcurrentQueriesException";
	$fault = "client";
	Message;
	constructor(e) {
		super({
			name: "MaxConcurrentQueriesException",
			$fault: "client",
			...e
		});
		Object.setPrototypeOf(this, MaxConcurrentQueriesException.prototype);
		this.Message = e.Message;
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/schemas/schemas_0.js
const Cn = "AccessDeniedException";
const wn = "AccountHasOngoingImportException";
const Tn = "AttributeKey";
const En = "AccessKeyId";
const Dn = "AccountNotFoundException";
const On = "AccountNotRegisteredException";
const kn = "AccountRegisteredException";
const An = "AttributeValue";
const jn = "ChannelAlreadyExistsException";
const Mn = "ChannelARNInvalidException";
const Nn = "CannotDelegateManagementAccountException";
const Pn = "ConflictException";
const Fn = "ChannelExistsForEDSException";
const In = "ConcurrentModificationException";
const Ln = "ChannelMaxLimitExceededException";
const Rn = "ChannelNotFoundException";
const zn = "CloudTrailAccessNotEnabledException";
const Bn = "CloudTrailARNInvalidException";
const Vn = "CloudTrailEvent";
const Hn = "CloudTrailInvalidClientTokenIdException";
const Un = "CloudWatchLogsDeliveryUnavailableException";
const Wn = "DelegatedAdminAccountLimitExceededException";
const Gn = "EventCategory";
const Kn = "EventDataStoreAlreadyExistsException";
const qn = "EventDataStoreARNInvalidException";
const Jn = "EventDataStoreFederationEnabledException";
const Yn = "EventDataStoreHasOngoingImportException";
const Xn = "EventDataStoreMaxLimitExceededException";
const Zn = "EventDataStoreNotFoundException";
const Qn = "EventDataStoreTerminationProtectedException";
const $n = "EventId";
const er = "EventsList";
const tr = "EventName";
const nr = "EventSource";
const rr = "EventTime";
const ir = "EndTime";
const ar = "Event";
const or = "Events";
const sr = "GenerateResponseException";
const cr = "InvalidCloudWatchLogsLogGroupArnException";
const lr = "InvalidCloudWatchLogsRoleArnException";
const ur = "InvalidDateRangeException";
const dr = "InsufficientDependencyServiceAccessPermissionException";
const fr = "InvalidEventCategoryException";
const pr = "InvalidEventDataStoreCategoryException";
const mr = "InactiveEventDataStoreException";
const hr = "InvalidEventDataStoreStatusException";
const U = "InsufficientEncryptionPolicyException";
const gr = "InvalidEventSelectorsException";
const _r = "InvalidHomeRegionException";
const vr = "InsufficientIAMAccessPermissionException";
const yr = "InvalidImportSourceException";
const br = "InvalidInsightSelectorsException";
const xr = "InvalidKmsKeyIdException";
const Sr = "InvalidLookupAttributesException";
const Cr = "InvalidMaxResultsException";
const wr = "InsightNotEnabledException";
const Tr = "ImportNotFoundException";
const Er = "InvalidNextTokenException";
const Dr = "InvalidParameterCombinationException";
const Or = "InvalidParameterException";
const kr = "InactiveQueryException";
const Ar = "InvalidQueryStatementException";
const jr = "InvalidQueryStatusException";
const Mr = "InvalidS3BucketNameException";
const Nr = "InsufficientS3BucketPolicyException";
const Pr = "InvalidSourceException";
const Fr = "InvalidS3PrefixException";
const Ir = "InvalidSnsTopicNameException";
const Lr = "InsufficientSnsTopicPolicyException";
const Rr = "InvalidTokenException";
const zr = "InvalidTrailNameException";
const Br = "InvalidTagParameterException";
const Vr = "InvalidTimeRangeException";
const Hr = "KmsException";
const Ur = "KmsKeyDisabledException";
const Wr = "KmsKeyNotFoundException";
const Gr = "LookupAttribute";
const Kr = "LookupAttributesList";
const qr = "LookupAttributes";
const Jr = "LookupEvents";
const Yr = "LookupEventsRequest";
const Xr = "LookupEventsResponse";
const W = "Message";
const Zr = "MaxConcurrentQueriesException";
const Qr = "MaximumNumberOfTrailsExceededException";
const $r = "MaxResults";
const ei = "NoManagementAccountSLRExistsException";
const ti = "NotOrganizationManagementAccountException";
const ni = "NotOrganizationMasterAccountException";
const G = "NextToken";
const ri = "OrganizationNotInAllFeaturesModeException";
const ii = "OrganizationsNotInUseException";
const ai = "OperationNotPermittedException";
const oi = "QueryIdNotFoundException";
const si = "Resources";
const ci = "ResourceARNNotValidException";
const li = "ResourceList";
const ui = "ResourceName";
const di = "ResourceNotFoundException";
const fi = "ReadOnly";
const pi = "ResourcePolicyNotFoundException";
const mi = "ResourcePolicyNotValidException";
const hi = "ResourceType";
const gi = "ResourceTypeNotSupportedException";
const _i = "Resource";
const vi = "S3BucketDoesNotExistException";
const yi = "ServiceQuotaExceededException";
const bi = "StartTime";
const xi = "TrailAlreadyExistsException";
const Si = "ThrottlingException";
const Ci = "TagsLimitExceededException";
const wi = "TrailNotFoundException";
const Ti = "TrailNotProvidedException";
const Ei = "Username";
const Di = "UnsupportedOperationException";
const K = "awsQueryError";
const q = "client";
const J = "error";
const Y = "httpError";
const X = "smithy.ts.sdk.synthetic.com.amazonaws.cloudtrail";
const Z = "com.amazonaws.cloudtrail";
const Q = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_5__.t.for(X);
var Oi = [
	-3,
	X,
	"CloudTrailServiceException",
	0,
	[],
	[]
];
Q.registerError(Oi, H);
const $ = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_5__.t.for(Z);
var ki = [
	-3,
	Z,
	Cn,
	{
		[K]: [`ResourceAccessDenied`, 403],
		[J]: q,
		[Y]: 403
	},
	[W],
	[0]
];
$.registerError(ki, We);
var Ai = [
	-3,
	Z,
	wn,
	{
		[K]: [`AccountHasOngoingImport`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ai, Ge);
var ji = [
	-3,
	Z,
	Dn,
	{
		[K]: [`AccountNotFound`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(ji, Ke);
var Mi = [
	-3,
	Z,
	On,
	{
		[K]: [`AccountNotRegistered`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Mi, qe);
var Ni = [
	-3,
	Z,
	kn,
	{
		[K]: [`AccountRegistered`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ni, Je);
var Pi = [
	-3,
	Z,
	Nn,
	{
		[K]: [`CannotDelegateManagementAccount`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Pi, mt);
var Fi = [
	-3,
	Z,
	jn,
	{
		[K]: [`ChannelAlreadyExists`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Fi, ht);
var Ii = [
	-3,
	Z,
	Mn,
	{
		[K]: [`ChannelARNInvalid`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ii, Ye);
var Li = [
	-3,
	Z,
	Fn,
	{
		[K]: [`ChannelExistsForEDS`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Li, gt);
var Ri = [
	-3,
	Z,
	Ln,
	{
		[K]: [`ChannelMaxLimitExceeded`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ri, _t);
var zi = [
	-3,
	Z,
	Rn,
	{
		[K]: [`ChannelNotFound`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(zi, Xe);
var Bi = [
	-3,
	Z,
	zn,
	{
		[K]: [`CloudTrailAccessNotEnabled`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Bi, Ct);
var Vi = [
	-3,
	Z,
	Bn,
	{
		[K]: [`CloudTrailARNInvalid`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Vi, Ze);
var Hi = [
	-3,
	Z,
	Hn,
	{
		[K]: [`CloudTrailInvalidClientTokenId`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Hi, Pt);
var Ui = [
	-3,
	Z,
	Un,
	{
		[K]: [`CloudWatchLogsDeliveryUnavailable`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ui, Ft);
var Wi = [
	-3,
	Z,
	In,
	{
		[K]: [`ConcurrentModification`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Wi, rn);
var Gi = [
	-3,
	Z,
	Pn,
	{
		[K]: [`ConflictException`, 409],
		[J]: q,
		[Y]: 409
	},
	[W],
	[0]
];
$.registerError(Gi, Qe);
var Ki = [
	-3,
	Z,
	Wn,
	{
		[K]: [`DelegatedAdminAccountLimitExceeded`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ki, bn);
var qi = [
	-3,
	Z,
	Kn,
	{
		[K]: [`EventDataStoreAlreadyExists`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(qi, wt);
var Ji = [
	-3,
	Z,
	qn,
	{
		[K]: [`EventDataStoreARNInvalid`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ji, $e);
var Yi = [
	-3,
	Z,
	Jn,
	{
		[K]: [`EventDataStoreFederationEnabled`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Yi, Yt);
var Xi = [
	-3,
	Z,
	Yn,
	{
		[K]: [`EventDataStoreHasOngoingImport`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Xi, Xt);
var Zi = [
	-3,
	Z,
	Xn,
	{
		[K]: [`EventDataStoreMaxLimitExceeded`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Zi, Tt);
var Qi = [
	-3,
	Z,
	Zn,
	{
		[K]: [`EventDataStoreNotFound`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(Qi, et);
var $i = [
	-3,
	Z,
	Qn,
	{
		[K]: [`EventDataStoreTerminationProtectedException`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError($i, Zt);
var ea = [
	-3,
	Z,
	sr,
	{
		[K]: [`GenerateResponse`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ea, an);
var ta = [
	-3,
	Z,
	Tr,
	{
		[K]: [`ImportNotFound`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(ta, sn);
var na = [
	-3,
	Z,
	mr,
	{
		[K]: [`InactiveEventDataStore`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(na, tt);
var ra = [
	-3,
	Z,
	kr,
	{
		[K]: [`InactiveQuery`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ra, dt);
var ia = [
	-3,
	Z,
	wr,
	{
		[K]: [`InsightNotEnabled`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ia, cn);
var aa = [
	-3,
	Z,
	dr,
	{
		[K]: [`InsufficientDependencyServiceAccessPermission`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(aa, Et);
var oa = [
	-3,
	Z,
	U,
	{
		[K]: [`InsufficientEncryptionPolicy`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(oa, bt);
var sa = [
	-3,
	Z,
	vr,
	{
		[K]: [`InsufficientIAMAccessPermission`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(sa, _n);
var ca = [
	-3,
	Z,
	Nr,
	{
		[K]: [`InsufficientS3BucketPolicy`, 403],
		[J]: q,
		[Y]: 403
	},
	[W],
	[0]
];
$.registerError(ca, It);
var la = [
	-3,
	Z,
	Lr,
	{
		[K]: [`InsufficientSnsTopicPolicy`, 403],
		[J]: q,
		[Y]: 403
	},
	[W],
	[0]
];
$.registerError(la, Lt);
var ua = [
	-3,
	Z,
	cr,
	{
		[K]: [`InvalidCloudWatchLogsLogGroupArn`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ua, Rt);
var da = [
	-3,
	Z,
	lr,
	{
		[K]: [`InvalidCloudWatchLogsRoleArn`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(da, zt);
var fa = [
	-3,
	Z,
	ur,
	{
		[K]: [`InvalidDateRange`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(fa, pn);
var pa = [
	-3,
	Z,
	fr,
	{
		[K]: [`InvalidEventCategory`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(pa, hn);
var ma = [
	-3,
	Z,
	pr,
	{
		[K]: [`InvalidEventDataStoreCategory`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ma, vt);
var ha = [
	-3,
	Z,
	hr,
	{
		[K]: [`InvalidEventDataStoreStatus`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ha, on);
var ga = [
	-3,
	Z,
	gr,
	{
		[K]: [`InvalidEventSelectors`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ga, Dt);
var _a = [
	-3,
	Z,
	_r,
	{
		[K]: [`InvalidHomeRegion`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(_a, en);
var va = [
	-3,
	Z,
	yr,
	{
		[K]: [`InvalidImportSource`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(va, xn);
var ya = [
	-3,
	Z,
	br,
	{
		[K]: [`InvalidInsightSelectors`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ya, vn);
var ba = [
	-3,
	Z,
	xr,
	{
		[K]: [`InvalidKmsKeyId`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ba, Ot);
var xa = [
	-3,
	Z,
	Sr,
	{
		[K]: [`InvalidLookupAttributes`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(xa, gn);
var Sa = [
	-3,
	Z,
	Cr,
	{
		[K]: [`InvalidMaxResults`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Sa, ln);
var Ca = [
	-3,
	Z,
	Er,
	{
		[K]: [`InvalidNextToken`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ca, un);
var wa = [
	-3,
	Z,
	Dr,
	{
		[K]: [`InvalidParameterCombinationError`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(wa, Bt);
var Ta = [
	-3,
	Z,
	Or,
	{
		[K]: [`InvalidParameter`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ta, ft);
var Ea = [
	-3,
	Z,
	Ar,
	{
		[K]: [`InvalidQueryStatement`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ea, xt);
var Da = [
	-3,
	Z,
	jr,
	{
		[K]: [`InvalidQueryStatus`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Da, mn);
var Oa = [
	-3,
	Z,
	Mr,
	{
		[K]: [`InvalidS3BucketName`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Oa, Vt);
var ka = [
	-3,
	Z,
	Fr,
	{
		[K]: [`InvalidS3Prefix`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ka, Ht);
var Aa = [
	-3,
	Z,
	Ir,
	{
		[K]: [`InvalidSnsTopicName`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Aa, Ut);
var ja = [
	-3,
	Z,
	Pr,
	{
		[K]: [`InvalidSource`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ja, yt);
var Ma = [
	-3,
	Z,
	Br,
	{
		[K]: [`InvalidTagParameter`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ma, nt);
var Na = [
	-3,
	Z,
	Vr,
	{
		[K]: [`InvalidTimeRange`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Na, dn);
var Pa = [
	-3,
	Z,
	Rr,
	{
		[K]: [`InvalidToken`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Pa, fn);
var Fa = [
	-3,
	Z,
	zr,
	{
		[K]: [`InvalidTrailName`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Fa, rt);
var Ia = [
	-3,
	Z,
	Hr,
	{
		[K]: [`KmsException`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ia, kt);
var La = [
	-3,
	Z,
	Ur,
	{
		[K]: [`KmsKeyDisabled`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(La, Wt);
var Ra = [
	-3,
	Z,
	Wr,
	{
		[K]: [`KmsKeyNotFound`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ra, At);
var za = [
	-3,
	Z,
	Zr,
	{
		[K]: [`MaxConcurrentQueries`, 429],
		[J]: q,
		[Y]: 429
	},
	[W],
	[0]
];
$.registerError(za, Sn);
var Ba = [
	-3,
	Z,
	Qr,
	{
		[K]: [`MaximumNumberOfTrailsExceeded`, 403],
		[J]: q,
		[Y]: 403
	},
	[W],
	[0]
];
$.registerError(Ba, Gt);
var Va = [
	-3,
	Z,
	ei,
	{
		[K]: [`NoManagementAccountSLRExists`, 403],
		[J]: q,
		[Y]: 403
	},
	[W],
	[0]
];
$.registerError(Va, it);
var Ha = [
	-3,
	Z,
	ti,
	{
		[K]: [`NotOrganizationManagementAccount`, 403],
		[J]: q,
		[Y]: 403
	},
	[W],
	[0]
];
$.registerError(Ha, nn);
var Ua = [
	-3,
	Z,
	ni,
	{
		[K]: [`NotOrganizationMasterAccount`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ua, at);
var Wa = [
	-3,
	Z,
	ai,
	{
		[K]: [`OperationNotPermitted`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Wa, ot);
var Ga = [
	-3,
	Z,
	ri,
	{
		[K]: [`OrganizationNotInAllFeaturesMode`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ga, jt);
var Ka = [
	-3,
	Z,
	ii,
	{
		[K]: [`OrganizationsNotInUse`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(Ka, Mt);
var qa = [
	-3,
	Z,
	oi,
	{
		[K]: [`QueryIdNotFound`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(qa, pt);
var Ja = [
	-3,
	Z,
	ci,
	{
		[K]: [`ResourceARNNotValid`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ja, Qt);
var Ya = [
	-3,
	Z,
	di,
	{
		[K]: [`ResourceNotFound`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Ya, st);
var Xa = [
	-3,
	Z,
	pi,
	{
		[K]: [`ResourcePolicyNotFound`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(Xa, $t);
var Za = [
	-3,
	Z,
	mi,
	{
		[K]: [`ResourcePolicyNotValid`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Za, yn);
var Qa = [
	-3,
	Z,
	gi,
	{
		[K]: [`ResourceTypeNotSupported`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(Qa, ct);
var $a = [
	-3,
	Z,
	vi,
	{
		[K]: [`S3BucketDoesNotExist`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError($a, Kt);
var eo = [
	-3,
	Z,
	yi,
	{
		[K]: [`ServiceQuotaExceeded`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(eo, St);
var to = [
	-3,
	Z,
	Ci,
	{
		[K]: [`TagsLimitExceeded`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(to, lt);
var no = [
	-3,
	Z,
	Si,
	{
		[K]: [`ThrottlingException`, 429],
		[J]: q,
		[Y]: 429
	},
	[W],
	[0]
];
$.registerError(no, Nt);
var ro = [
	-3,
	Z,
	xi,
	{
		[K]: [`TrailAlreadyExists`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(ro, qt);
var io = [
	-3,
	Z,
	wi,
	{
		[K]: [`TrailNotFound`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(io, tn);
var ao = [
	-3,
	Z,
	Ti,
	{
		[K]: [`TrailNotProvided`, 404],
		[J]: q,
		[Y]: 404
	},
	[W],
	[0]
];
$.registerError(ao, Jt);
var oo = [
	-3,
	Z,
	Di,
	{
		[K]: [`UnsupportedOperation`, 400],
		[J]: q,
		[Y]: 400
	},
	[W],
	[0]
];
$.registerError(oo, ut);
const so = [Q, $];
var co = [
	3,
	Z,
	ar,
	0,
	[
		$n,
		tr,
		fi,
		En,
		rr,
		nr,
		Ei,
		si,
		Vn
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		() => go,
		0
	]
];
var lo = [
	3,
	Z,
	Gr,
	0,
	[Tn, An],
	[0, 0],
	2
];
var uo = [
	3,
	Z,
	Yr,
	0,
	[
		qr,
		bi,
		ir,
		Gn,
		$r,
		G
	],
	[
		() => ho,
		4,
		4,
		0,
		1,
		0
	]
];
var fo = [
	3,
	Z,
	Xr,
	0,
	[or, G],
	[() => mo, 0]
];
var po = [
	3,
	Z,
	_i,
	0,
	[hi, ui],
	[0, 0]
];
var mo = [
	1,
	Z,
	er,
	0,
	() => co
];
var ho = [
	1,
	Z,
	Kr,
	0,
	() => lo
];
var go = [
	1,
	Z,
	li,
	0,
	() => po
];
var _o = [
	9,
	Z,
	Jr,
	2,
	() => uo,
	() => fo
];
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (e) => {
	return {
		apiVersion: "2013-11-01",
		base64Decoder: e?.base64Decoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.bt,
		base64Encoder: e?.base64Encoder ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.yt,
		disableHostPrefix: e?.disableHostPrefix ?? false,
		endpointProvider: e?.endpointProvider ?? defaultEndpointResolver,
		extensions: e?.extensions ?? [],
		httpAuthSchemeProvider: e?.httpAuthSchemeProvider ?? defaultCloudTrailHttpAuthSchemeProvider,
		httpAuthSchemes: e?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (e) => e.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}],
		logger: e?.logger ?? new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.Q(),
		protocol: e?.protocol ?? _paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_4__.r,
		protocolSettings: e?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudtrail",
			errorTypeRegistries: so,
			xmlNamespace: "http://cloudtrail.amazonaws.com/doc/2013-11-01/",
			version: "2013-11-01",
			serviceTarget: "CloudTrail_20131101"
		},
		serviceId: e?.serviceId ?? "CloudTrail",
		sha256: e?.sha256 ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: e?.urlParser ?? _configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__.r,
		utf8Decoder: e?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Encoder: e?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_5__.n
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/runtimeConfig.js
const getRuntimeConfig = (e) => {
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.tt)(process.version);
	const t = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.q)(e);
	const defaultConfigProvider = () => t().then(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.nt);
	const n = getRuntimeConfig$1(e);
	(0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.xt)(process.version);
	const r = {
		profile: e?.profile,
		logger: n.logger
	};
	return {
		...n,
		...e,
		runtime: "node",
		defaultsMode: t,
		authSchemePreference: e?.authSchemePreference ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.a, r),
		bodyLengthChecker: e?.bodyLengthChecker ?? _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.mt,
		credentialDefaultProvider: e?.credentialDefaultProvider ?? _aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_1__.i,
		defaultUserAgentProvider: e?.defaultUserAgentProvider ?? (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: n.serviceId,
			clientVersion: ze
		}),
		maxAttempts: e?.maxAttempts ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.g, e),
		region: e?.region ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.X, {
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.Y,
			...r
		}),
		requestHandler: _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_3__.t.create(e?.requestHandler ?? defaultConfigProvider),
		retryMode: e?.retryMode ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__.t)({
			..._Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.y
		}, e),
		streamCollector: e?.streamCollector ?? _node_http_handler_CYwNuvni_js__WEBPACK_IMPORTED_MODULE_3__.r,
		useDualstackEndpoint: e?.useDualstackEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ut, r),
		useFipsEndpoint: e?.useFipsEndpoint ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.lt, r),
		userAgentAppId: e?.userAgentAppId ?? (0,_configLoader_BIoYkffh_js__WEBPACK_IMPORTED_MODULE_2__.t)(_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.f, r)
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (e) => {
	const t = e.httpAuthSchemes;
	let n = e.httpAuthSchemeProvider;
	let r = e.credentials;
	return {
		setHttpAuthScheme(e) {
			const n = t.findIndex((t) => t.schemeId === e.schemeId);
			if (n === -1) t.push(e);
			else t.splice(n, 1, e);
		},
		httpAuthSchemes() {
			return t;
		},
		setHttpAuthSchemeProvider(e) {
			n = e;
		},
		httpAuthSchemeProvider() {
			return n;
		},
		setCredentials(e) {
			r = e;
		},
		credentials() {
			return r;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (e) => {
	return {
		httpAuthSchemes: e.httpAuthSchemes(),
		httpAuthSchemeProvider: e.httpAuthSchemeProvider(),
		credentials: e.credentials()
	};
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (n, r) => {
	const i = Object.assign((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.l)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.$)(n), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.A)(n), getHttpAuthExtensionConfiguration(n));
	r.forEach((e) => e.configure(i));
	return Object.assign(n, (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.u)(i), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.et)(i), (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.j)(i), resolveHttpAuthRuntimeConfig(i));
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/CloudTrailClient.js
var CloudTrailClient = class extends _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ct {
	config;
	constructor(...[e]) {
		const t = getRuntimeConfig(e || {});
		super(t);
		this.initConfig = t;
		const n = resolveClientEndpointParameters(t);
		const o = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.b)(n);
		const s = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.v)(o);
		const u = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.J)(s);
		const d = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.O)(u);
		const f = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.V)(d);
		const p = resolveHttpAuthSchemeConfig(f);
		const m = resolveRuntimeExtensions(p, e?.extensions || []);
		this.config = m;
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.ot)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudTrailHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (e) => new _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.x({ "aws.auth#sigv4": e.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/commandBuilder.js
const vo = (0,_Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.Z)(Re, "CloudTrail_20131101", "CloudTrailClient", _Sha256Node_U3PMBB00_js__WEBPACK_IMPORTED_MODULE_0__.B);
const yo = {};
const _mw0 = (e, t, n, r) => [];
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/commands/LookupEventsCommand.js
var LookupEventsCommand = class extends vo(yo, _mw0, "LookupEvents", _o) {};
// node_modules/.pnpm/@aws-sdk+client-cloudtrail@3.1137.0/node_modules/@aws-sdk/client-cloudtrail/dist-es/pagination/LookupEventsPaginator.js
const bo = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_4__.a)(CloudTrailClient, LookupEventsCommand, "NextToken", "NextToken", "MaxResults");
// packages/aws/src/cloudtrail/client.ts
const xo = 50;
const cloudTrail = (e) => {
	const t = (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_4__.t)(new CloudTrailClient((0,_aws_context_Cs6YpT_j_js__WEBPACK_IMPORTED_MODULE_1__.n)(e)), e);
	return { async deeds(e, n) {
		const r = bo({
			client: t,
			pageSize: xo
		}, {
			LookupAttributes: [{
				AttributeKey: "ResourceName",
				AttributeValue: e
			}],
			StartTime: new Date(n)
		});
		return (await (0,_paced_DAlOr5ee_js__WEBPACK_IMPORTED_MODULE_4__.n)(r, (e) => e.Events, 199)).flatMap(deedOf).sort((e, t) => t.at - e.at);
	} };
};
const deedOf = ({ EventTime: e, EventName: t = "", EventSource: n = "", Username: r, ReadOnly: i, CloudTrailEvent: a }) => {
	if (i === "true" || !e) return [];
	const { userIdentity: o, errorCode: s } = recordOf(a);
	const c = o?.sessionContext?.sessionIssuer;
	const l = textOf(o?.arn) ?? textOf(o?.invokedBy) ?? r;
	const u = c?.type === "Role" ? textOf(c.arn) : void 0;
	return [{
		at: e.getTime(),
		action: t,
		service: n,
		who: l,
		role: u,
		refused: textOf(s)
	}];
};
const textOf = (e) => typeof e === "string" && e !== "" ? e : void 0;
const recordOf = (e = "{}") => {
	try {
		const t = JSON.parse(e);
		return typeof t === "object" && t !== null ? t : {};
	} catch {
		return {};
	}
};



/***/ })

};
