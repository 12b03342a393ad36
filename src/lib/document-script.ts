/** The one script of pages that are documents and do not start the app. */

/** Its source, from the root of the project. */
export const DOCUMENT_SOURCE = 'src/lib/ui/documents/on-documents.ts';

/** Where it lies in a build, below the site's root. */
export const DOCUMENT_SCRIPT = '_app/documents.js';
