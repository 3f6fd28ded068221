export const id = 804;
export const ids = [804];
export const modules = {

/***/ 3804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ eventStreamSerdeProvider),
/* harmony export */   t: () => (/* binding */ A)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7683);
/* harmony import */ var _hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2226);
/* harmony import */ var _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);





// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Js.js
const l = new Uint32Array(256);
for (let e = 0; e < 256; ++e) {
	let t = e;
	for (let e = 0; e < 8; ++e) t = t & 1 ? 3988292384 ^ t >>> 1 : t >>> 1;
	l[e] = t >>> 0;
}
const u = 4294967295;
var Crc32Js = class {
	digestLength = 4;
	checksum = u;
	update(e) {
		for (let t = 0; t < e.length; ++t) this.checksum = this.checksum >>> 8 ^ l[(this.checksum ^ e[t]) & 255];
	}
	digestSync() {
		return (this.checksum ^ u) >>> 0;
	}
	async digest() {
		const e = this.digestSync();
		const t = new Uint8Array(4);
		new DataView(t.buffer).setUint32(0, e, false);
		return t;
	}
	reset() {
		this.checksum = u;
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
const d = typeof node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32 === "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32 : void 0;
const f = d ? buildNativeClass(d) : Crc32Js;
function buildNativeClass(e) {
	return class Crc32Node {
		digestLength = 4;
		value = 0;
		update(t) {
			this.value = e(t, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			const e = new Uint8Array(4);
			new DataView(e.buffer).setUint32(0, this.digestSync(), false);
			return e;
		}
		reset() {
			this.value = 0;
		}
	};
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
var p = class Int64 {
	bytes;
	constructor(e) {
		this.bytes = e;
		if (e.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(e) {
		if (e > 0x8000000000000000 || e < -0x8000000000000000) throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
		const t = new Uint8Array(8);
		for (let n = 7, r = Math.abs(Math.round(e)); n > -1 && r > 0; n--, r /= 256) t[n] = r;
		if (e < 0) negate(t);
		return new Int64(t);
	}
	valueOf() {
		const e = this.bytes.slice(0);
		const n = e[0] & 128;
		if (n) negate(e);
		return parseInt((0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.n)(e), 16) * (n ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(e) {
	for (let t = 0; t < 8; t++) e[t] ^= 255;
	for (let t = 7; t > -1; t--) {
		e[t]++;
		if (e[t] !== 0) break;
	}
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/HeaderMarshaller.js
var HeaderMarshaller = class {
	toUtf8;
	fromUtf8;
	constructor(e, t) {
		this.toUtf8 = e;
		this.fromUtf8 = t;
	}
	format(e) {
		const t = [];
		for (const r in e) {
			if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, r)) continue;
			const i = this.fromUtf8(r);
			if (i.byteLength > 255) throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);
			t.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[r]));
		}
		const r = new Uint8Array(t.reduce((e, t) => e + t.byteLength, 0));
		let i = 0;
		for (const e of t) {
			r.set(e, i);
			i += e.byteLength;
		}
		return r;
	}
	formatHeaderValue(e) {
		switch (e.type) {
			case "boolean": return Uint8Array.from([e.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, e.value]);
			case "short":
				const t = new DataView(new ArrayBuffer(3));
				t.setUint8(0, 3);
				t.setInt16(1, e.value, false);
				return new Uint8Array(t.buffer);
			case "integer":
				const n = new DataView(new ArrayBuffer(5));
				n.setUint8(0, 4);
				n.setInt32(1, e.value, false);
				return new Uint8Array(n.buffer);
			case "long":
				const i = new Uint8Array(9);
				i[0] = 5;
				i.set(e.value.bytes, 1);
				return i;
			case "binary":
				if (e.value.byteLength > T) throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${T} bytes: ${e.value.byteLength}`);
				const a = new DataView(new ArrayBuffer(3 + e.value.byteLength));
				a.setUint8(0, 6);
				a.setUint16(1, e.value.byteLength, false);
				const o = new Uint8Array(a.buffer);
				o.set(e.value, 3);
				return o;
			case "string":
				const s = this.fromUtf8(e.value);
				if (s.byteLength > T) throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${T} bytes: ${s.byteLength}`);
				const c = new DataView(new ArrayBuffer(3 + s.byteLength));
				c.setUint8(0, 7);
				c.setUint16(1, s.byteLength, false);
				const l = new Uint8Array(c.buffer);
				l.set(s, 3);
				return l;
			case "timestamp":
				const u = new Uint8Array(9);
				u[0] = 8;
				u.set(p.fromNumber(e.value.valueOf()).bytes, 1);
				return u;
			case "uuid":
				if (!w.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
				const d = new Uint8Array(17);
				d[0] = 9;
				d.set((0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.t)(e.value.replace(/-/g, "")), 1);
				return d;
		}
	}
	parse(e) {
		const n = {};
		let r = 0;
		while (r < e.byteLength) {
			const i = e.getUint8(r++);
			const a = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + r, i));
			r += i;
			switch (e.getUint8(r++)) {
				case 0:
					n[a] = {
						type: h,
						value: true
					};
					break;
				case 1:
					n[a] = {
						type: h,
						value: false
					};
					break;
				case 2:
					n[a] = {
						type: g,
						value: e.getInt8(r++)
					};
					break;
				case 3:
					n[a] = {
						type: _,
						value: e.getInt16(r, false)
					};
					r += 2;
					break;
				case 4:
					n[a] = {
						type: v,
						value: e.getInt32(r, false)
					};
					r += 4;
					break;
				case 5:
					n[a] = {
						type: y,
						value: new p(new Uint8Array(e.buffer, e.byteOffset + r, 8))
					};
					r += 8;
					break;
				case 6:
					const i = e.getUint16(r, false);
					r += 2;
					n[a] = {
						type: b,
						value: new Uint8Array(e.buffer, e.byteOffset + r, i)
					};
					r += i;
					break;
				case 7:
					const o = e.getUint16(r, false);
					r += 2;
					n[a] = {
						type: x,
						value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + r, o))
					};
					r += o;
					break;
				case 8:
					n[a] = {
						type: S,
						value: new Date(new p(new Uint8Array(e.buffer, e.byteOffset + r, 8)).valueOf())
					};
					r += 8;
					break;
				case 9:
					const s = new Uint8Array(e.buffer, e.byteOffset + r, 16);
					r += 16;
					n[a] = {
						type: C,
						value: `${(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.n)(s.subarray(0, 4))}-${(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.n)(s.subarray(4, 6))}-${(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.n)(s.subarray(6, 8))}-${(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.n)(s.subarray(8, 10))}-${(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.n)(s.subarray(10))}`
					};
					break;
				default: throw new Error(`Unrecognized header type tag`);
			}
		}
		return n;
	}
};
var m;
(function(e) {
	e[e["boolTrue"] = 0] = "boolTrue";
	e[e["boolFalse"] = 1] = "boolFalse";
	e[e["byte"] = 2] = "byte";
	e[e["short"] = 3] = "short";
	e[e["integer"] = 4] = "integer";
	e[e["long"] = 5] = "long";
	e[e["byteArray"] = 6] = "byteArray";
	e[e["string"] = 7] = "string";
	e[e["timestamp"] = 8] = "timestamp";
	e[e["uuid"] = 9] = "uuid";
})(m || (m = {}));
const h = "boolean";
const g = "byte";
const _ = "short";
const v = "integer";
const y = "long";
const b = "binary";
const x = "string";
const S = "timestamp";
const C = "uuid";
const w = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
const T = 32767;
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js
const E = 4;
const D = 8;
const O = 4;
const k = 16;
function splitMessage({ byteLength: e, byteOffset: t, buffer: n }) {
	if (e < k) throw new Error("Provided message too short to accommodate event stream message overhead");
	const r = new DataView(n, t, e);
	const i = r.getUint32(0, false);
	if (e !== i) throw new Error("Reported message length does not match received message length");
	const a = r.getUint32(E, false);
	const o = r.getUint32(D, false);
	const s = r.getUint32(e - O, false);
	const c = new f();
	c.update(new Uint8Array(n, t, D));
	if (o !== c.digestSync()) throw new Error(`The prelude checksum specified in the message (${o}) does not match the calculated CRC32 checksum (${c.digestSync()})`);
	c.update(new Uint8Array(n, t + D, e - 12));
	if (s !== c.digestSync()) throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${s}`);
	return {
		headers: new DataView(n, t + D + O, a),
		body: new Uint8Array(n, t + D + O + a, i - a - 16)
	};
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/EventStreamCodec.js
var EventStreamCodec = class {
	headerMarshaller;
	messageBuffer;
	isEndOfStream;
	constructor(e, t) {
		this.headerMarshaller = new HeaderMarshaller(e, t);
		this.messageBuffer = [];
		this.isEndOfStream = false;
	}
	feed(e) {
		this.messageBuffer.push(this.decode(e));
	}
	endOfStream() {
		this.isEndOfStream = true;
	}
	getMessage() {
		const e = this.messageBuffer.pop();
		const t = this.isEndOfStream;
		return {
			getMessage() {
				return e;
			},
			isEndOfStream() {
				return t;
			}
		};
	}
	getAvailableMessages() {
		const e = this.messageBuffer;
		this.messageBuffer = [];
		const t = this.isEndOfStream;
		return {
			getMessages() {
				return e;
			},
			isEndOfStream() {
				return t;
			}
		};
	}
	encode({ headers: e, body: t }) {
		const n = this.headerMarshaller.format(e);
		const r = n.byteLength + t.byteLength + 16;
		const i = new Uint8Array(r);
		const a = new DataView(i.buffer, i.byteOffset, i.byteLength);
		const o = new f();
		a.setUint32(0, r, false);
		a.setUint32(4, n.byteLength, false);
		o.update(i.subarray(0, 8));
		a.setUint32(8, o.digestSync(), false);
		i.set(n, 12);
		i.set(t, n.byteLength + 12);
		o.update(i.subarray(8, r - 4));
		a.setUint32(r - 4, o.digestSync(), false);
		return i;
	}
	decode(e) {
		const { headers: t, body: n } = splitMessage(e);
		return {
			headers: this.headerMarshaller.parse(t),
			body: n
		};
	}
	formatHeaders(e) {
		return this.headerMarshaller.format(e);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageDecoderStream.js
var MessageDecoderStream = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const e of this.options.inputStream) yield this.options.decoder.decode(e);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/MessageEncoderStream.js
var MessageEncoderStream = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const e of this.options.messageStream) yield this.options.encoder.encode(e);
		if (this.options.includeEndFrame) yield new Uint8Array(0);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageDecoderStream.js
var SmithyMessageDecoderStream = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const e of this.options.messageStream) {
			const t = await this.options.deserializer(e);
			if (t === void 0) continue;
			yield t;
		}
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/SmithyMessageEncoderStream.js
var SmithyMessageEncoderStream = class {
	options;
	constructor(e) {
		this.options = e;
	}
	[Symbol.asyncIterator]() {
		return this.asyncIterator();
	}
	async *asyncIterator() {
		for await (const e of this.options.inputStream) yield this.options.serializer(e);
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
function getChunkedStream(e) {
	let t = 0;
	let n = 0;
	let r = null;
	let i = null;
	const allocateMessage = (e) => {
		if (typeof e !== "number") throw new Error("Attempted to allocate an event message where size was not a number: " + e);
		t = e;
		n = 4;
		r = new Uint8Array(e);
		new DataView(r.buffer).setUint32(0, e, false);
	};
	const iterator = async function* () {
		const a = e[Symbol.asyncIterator]();
		while (true) {
			const { value: e, done: o } = await a.next();
			if (o) {
				if (!t) return;
				else if (t === n) yield r;
				else throw new Error("Truncated event message received.");
				return;
			}
			const s = e.length;
			let c = 0;
			while (c < s) {
				if (!r) {
					const t = s - c;
					if (!i) i = new Uint8Array(4);
					const r = Math.min(4 - n, t);
					i.set(e.slice(c, c + r), n);
					n += r;
					c += r;
					if (n < 4) break;
					allocateMessage(new DataView(i.buffer).getUint32(0, false));
					i = null;
				}
				const a = Math.min(t - n, s - c);
				r.set(e.slice(c, c + a), n);
				n += a;
				c += a;
				if (t && t === n) {
					yield r;
					r = null;
					t = 0;
					n = 0;
				}
			}
		}
	};
	return { [Symbol.asyncIterator]: iterator };
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshalledStream.js
function getMessageUnmarshaller(e, t) {
	return async function(n) {
		const { value: r } = n.headers[":message-type"];
		if (r === "error") {
			const e = new Error(n.headers[":error-message"].value || "UnknownError");
			e.name = n.headers[":error-code"].value;
			throw e;
		} else if (r === "exception") {
			const r = n.headers[":exception-type"].value;
			const i = await e({ [r]: n });
			if (i.$unknown) {
				const e = new Error(t(n.body));
				e.name = r;
				throw e;
			}
			throw i[r];
		} else if (r === "event") {
			const t = await e({ [n.headers[":event-type"].value]: n });
			if (t.$unknown) return;
			return t;
		} else throw Error(`Unrecognizable event type: ${n.headers[":event-type"].value}`);
	};
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/EventStreamMarshaller.js
var EventStreamMarshaller$1 = class {
	eventStreamCodec;
	utfEncoder;
	constructor({ utf8Encoder: e, utf8Decoder: t }) {
		this.eventStreamCodec = new EventStreamCodec(e, t);
		this.utfEncoder = e;
	}
	deserialize(e, t) {
		const n = getChunkedStream(e);
		return new SmithyMessageDecoderStream({
			messageStream: new MessageDecoderStream({
				inputStream: n,
				decoder: this.eventStreamCodec
			}),
			deserializer: getMessageUnmarshaller(t, this.utfEncoder)
		});
	}
	serialize(e, t) {
		return new MessageEncoderStream({
			messageStream: new SmithyMessageEncoderStream({
				inputStream: e,
				serializer: t
			}),
			encoder: this.eventStreamCodec,
			includeEndFrame: true
		});
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
var EventStreamMarshaller = class {
	universalMarshaller;
	constructor({ utf8Encoder: e, utf8Decoder: t }) {
		this.universalMarshaller = new EventStreamMarshaller$1({
			utf8Decoder: t,
			utf8Encoder: e
		});
	}
	deserialize(e, t) {
		const n = typeof e[Symbol.asyncIterator] === "function" ? e : readableToIterable(e);
		return this.universalMarshaller.deserialize(n, t);
	}
	serialize(e, t) {
		return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(this.universalMarshaller.serialize(e, t));
	}
};
const eventStreamSerdeProvider = (e) => new EventStreamMarshaller(e);
async function* readableToIterable(e) {
	let t = false;
	let n = false;
	const r = new Array();
	e.on("error", (e) => {
		if (!t) t = true;
		if (e) throw e;
	});
	e.on("data", (e) => {
		r.push(e);
	});
	e.on("end", () => {
		t = true;
	});
	while (!n) {
		const e = await new Promise((e) => setTimeout(() => e(r.shift()), 0));
		if (e) yield e;
		n = t && r.length === 0;
	}
}
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/EventStreamSerde.js
var EventStreamSerde = class {
	marshaller;
	serializer;
	deserializer;
	serdeContext;
	defaultContentType;
	compositeErrorRegistry;
	constructor({ marshaller: e, serializer: t, deserializer: n, serdeContext: r, defaultContentType: i, compositeErrorRegistry: a }) {
		this.marshaller = e;
		this.serializer = t;
		this.deserializer = n;
		this.serdeContext = r;
		this.defaultContentType = i;
		this.compositeErrorRegistry = a;
	}
	async serializeEventStream({ eventStream: e, requestSchema: t, initialRequest: r, initialMessageType: i }) {
		const a = this.marshaller;
		const o = t.getEventStreamMember();
		const s = t.getMemberSchema(o);
		const c = this.serializer;
		const l = this.defaultContentType;
		const u = Symbol("initialRequestMarker");
		const d = { async *[Symbol.asyncIterator]() {
			if (r) {
				const e = {
					":event-type": {
						type: "string",
						value: i ?? "initial-request"
					},
					":message-type": {
						type: "string",
						value: "event"
					},
					":content-type": {
						type: "string",
						value: l
					}
				};
				c.write(t, r);
				const n = c.flush();
				yield {
					[u]: true,
					headers: e,
					body: n
				};
			}
			for await (const t of e) yield t;
		} };
		return a.serialize(d, (e) => {
			if (e[u]) return {
				headers: e.headers,
				body: e.body
			};
			let t = "";
			for (const r in e) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, r)) continue;
				if (r !== "__type") {
					t = r;
					break;
				}
			}
			const { additionalHeaders: r, body: i, eventType: a, explicitPayloadContentType: o } = this.writeEventBody(t, s, e);
			return {
				headers: {
					":event-type": {
						type: "string",
						value: a
					},
					":message-type": {
						type: "string",
						value: "event"
					},
					":content-type": {
						type: "string",
						value: o ?? l
					},
					...r
				},
				body: i
			};
		});
	}
	async deserializeEventStream({ response: e, responseSchema: t, initialResponseContainer: r, initialMessageType: a }) {
		const o = this.marshaller;
		const s = t.getEventStreamMember();
		const c = t.getMemberSchema(s).getMemberSchemas();
		const l = Symbol("initialResponseMarker");
		const u = o.deserialize(e.body, async (e) => {
			let r = "";
			for (const t in e) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, t)) continue;
				if (t !== "__type") {
					r = t;
					break;
				}
			}
			const o = e[r].body;
			if (r === (a ?? "initial-response")) {
				const e = await this.deserializer.read(t, o);
				delete e[s];
				return {
					[l]: true,
					...e
				};
			} else if (r in c) {
				const t = c[r];
				if (t.isStructSchema()) {
					const n = {};
					let a = false;
					for (const [s, c] of t.structIterator()) {
						const { eventHeader: t, eventPayload: l } = c.getMergedTraits();
						a = a || Boolean(t || l);
						if (l) {
							if (c.isBlobSchema()) n[s] = o;
							else if (c.isStringSchema()) n[s] = (this.serdeContext?.utf8Encoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.n)(o);
							else if (c.isStructSchema()) n[s] = await this.deserializer.read(c, o);
						} else if (t) {
							const t = e[r].headers[s]?.value;
							if (t != null) {
								if (c.isNumericSchema()) {
									if (t && typeof t === "object" && "bytes" in t) n[s] = BigInt(t.toString());
									else n[s] = Number(t);
								} else n[s] = t;
							}
						}
					}
					return { [r]: await this.readEventMember(t, o, a, n) };
				}
				return { [r]: await this.deserializer.read(t, o) };
			} else return { $unknown: e };
		});
		const d = u[Symbol.asyncIterator]();
		const f = await d.next();
		if (f.done) return u;
		if (f.value?.[l]) {
			if (!t) throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
			for (const e in f.value) {
				if (!(0,_hex_encoding_CS2y2puw_js__WEBPACK_IMPORTED_MODULE_1__.r)(f.value, e)) continue;
				r[e] = f.value[e];
			}
		}
		return { async *[Symbol.asyncIterator]() {
			if (!f?.value?.[l]) yield f.value;
			while (true) {
				const { done: e, value: t } = await d.next();
				if (e) break;
				yield t;
			}
		} };
	}
	async readEventMember(e, t, n, r) {
		let i;
		const a = e.getSchema();
		if (Array.isArray(a) && a[0] === -3) {
			const e = a[1];
			const t = _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.t.for(e);
			this.compositeErrorRegistry?.copyFrom(t);
			i = (this.compositeErrorRegistry ?? t)?.getErrorCtor(a);
		}
		const s = n ? r : t.byteLength === 0 ? {} : await this.deserializer.read(e, t);
		if (i) {
			const t = s.message ?? s.Message ?? "Unknown";
			const n = {};
			const r = e.getMergedTraits().error;
			if (r) n.$fault = r;
			return Object.assign(new i({}), n, { message: t }, s);
		}
		return s;
	}
	writeEventBody(e, t, n) {
		const r = this.serializer;
		let i = e;
		let o = null;
		let s;
		const c = (() => {
			return t.getSchema()[4].includes(e);
		})();
		const l = {};
		if (!c) {
			const [t, a] = n[e];
			i = t;
			r.write(15, a);
		} else {
			const i = t.getMemberSchema(e);
			if (i.isStructSchema()) {
				for (const [t, r] of i.structIterator()) {
					const { eventHeader: i, eventPayload: a } = r.getMergedTraits();
					if (a) o = t;
					else if (i) {
						const i = n[e][t];
						let a = "binary";
						if (r.isNumericSchema()) {
							if ((-2) ** 31 <= i && i <= 2 ** 31 - 1) a = "integer";
							else a = "long";
						} else if (r.isTimestampSchema()) a = "timestamp";
						else if (r.isStringSchema()) a = "string";
						else if (r.isBooleanSchema()) a = "boolean";
						if (i != null) {
							l[t] = {
								type: a,
								value: i
							};
							delete n[e][t];
						}
					}
				}
				if (o !== null) {
					const t = i.getMemberSchema(o);
					if (t.isBlobSchema()) s = "application/octet-stream";
					else if (t.isStringSchema()) s = "text/plain";
					r.write(t, n[e][o]);
				} else r.write(i, n[e]);
			} else if (i.isUnitSchema()) r.write(i, {});
			else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
		}
		const u = r.flush() ?? new Uint8Array();
		return {
			body: typeof u === "string" ? (this.serdeContext?.utf8Decoder ?? _TypeRegistry_gaemfbA0_js__WEBPACK_IMPORTED_MODULE_2__.r)(u) : u,
			eventType: i,
			explicitPayloadContentType: s,
			additionalHeaders: l
		};
	}
};
// node_modules/.pnpm/@smithy+core@3.41.0/node_modules/@smithy/core/dist-es/submodules/event-streams/index.js
var A = (0,_rolldown_runtime_Br8SxAOD_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	EventStreamSerde: () => EventStreamSerde,
	eventStreamSerdeProvider: () => eventStreamSerdeProvider
});



/***/ })

};
