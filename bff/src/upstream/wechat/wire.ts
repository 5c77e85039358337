/** Sent as query of GET /sns/jscode2session. */
export type CodeQuery = { appid: string; secret: string; js_code: string; grant_type: 'authorization_code' }

/** errcode is absent when all went well. session_key also comes, and is read nowhere. */
export type CodeReply = { errcode?: unknown; openid?: unknown }

/** Sent to POST /cgi-bin/stable_token; force_refresh is allowed 20 times a day. */
export type TokenBody = { grant_type: 'client_credential'; appid: string; secret: string; force_refresh: boolean }

/** access_token up to 512 signs and more; expires_in in seconds. */
export type TokenReply = { errcode?: unknown; access_token?: unknown; expires_in?: unknown }

/** phone_info: purePhoneNumber without and countryCode the country's number. */
export type PhoneReply = { errcode?: unknown; phone_info?: unknown }
