/** What every test page tells the tests: the editor's own model, what was posted, and every error. */

export type Post = { surface: string; text: string };
export type Submission = { surface: string; by: string };

declare global {
  interface Window {
    /** The text that the page's own editor believes it holds; of the editor that had the focus last. */
    __model: () => string;
    __posts: Post[];
    __errors: string[];
    __ready: boolean;
  }
}

/** Puts the tests' view of this page in place; call it first. */
export function exposePage(): void {
  window.__model = () => '';
  window.__posts = [];
  window.__errors = [];
  window.__ready = false;
  window.addEventListener('error', (event) => window.__errors.push(String(event.message)));
  window.addEventListener('unhandledrejection', (event) => window.__errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__errors.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
}
