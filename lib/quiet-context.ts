/** Stands in for WXT's content-script context, which tells the page our id by an event and lets any page end us by another. */

/** Nothing of WXT's context is used: content scripts here live by the gate's signal. Constructed with `new` by WXT's entry. */
export function ContentScriptContext(): void {}
