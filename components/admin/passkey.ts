import { askAuth } from './ask-auth.ts'

/** True when this browser can make and use passkeys. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential
}

/** Signs in by a passkey of this device. False when the person or the desk did not want it. */
export async function signInByPasskey(): Promise<boolean> {
  const { status, data } = await askAuth('/passkey/generate-authenticate-options')
  if (status !== 200) return false
  const options = data as PublicKeyCredentialRequestOptionsJSON
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
    ...options,
    userVerification: 'required',
  })
  const credential = await navigator.credentials.get({ publicKey }).catch(() => null)
  if (!(credential instanceof PublicKeyCredential)) return false
  const answer = await askAuth('/passkey/verify-authentication', { response: credential.toJSON() })
  return answer.status === 200
}

/** Makes a passkey on this device for who is signed in. */
export async function makePasskey(name: string): Promise<'made' | 'stale' | 'failed'> {
  const { status, data } = await askAuth('/passkey/generate-register-options')
  if (status === 403) return 'stale'
  if (status !== 200) return 'failed'
  const options = data as PublicKeyCredentialCreationOptionsJSON
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const credential = await navigator.credentials.create({ publicKey }).catch(() => null)
  if (!(credential instanceof PublicKeyCredential)) return 'failed'
  const answer = await askAuth('/passkey/verify-registration', { response: credential.toJSON(), name })
  return answer.status === 200 ? 'made' : 'failed'
}
