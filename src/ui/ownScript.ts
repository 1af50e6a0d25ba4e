/**
 * The one door to scripts by address. The pages' policy (hosting/policy.ts) has the browser refuse plain text where a
 * worker or a service worker is started, and accept only what this policy has let through.
 */

/** What of https://www.w3.org/TR/trusted-types/ is used; the DOM library does not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptRules): ScriptRules
}
interface ScriptRules {
  /** What comes out is a TrustedScriptURL. Who asks for a script by its address takes it wherever a text would do. */
  createScriptURL(address: string): string
}
declare global {
  var trustedTypes: TrustedTypes | undefined
}

const rules: ScriptRules = {
  createScriptURL(address) {
    // The one file (scripts/build/single.ts) makes the address itself, of text that is in it.
    if (import.meta.env.SINGLE === true && address.startsWith('blob:')) return address
    if (new URL(address, location.href).origin === location.origin) return address
    throw new TypeError(`not a script of this site: ${address}`)
  },
}

const policy = globalThis.trustedTypes?.createPolicy('own-script', rules) ?? rules

/** The address, as `new Worker` and `serviceWorker.register` take it. Throws a TypeError for one of another origin. */
export const ownScript = (address: string): string => policy.createScriptURL(address)
