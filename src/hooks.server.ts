import { AsyncLocalStorage } from 'node:async_hooks';
import { siteUrl } from '$lib/site.ts';
import '$lib/words/all-words.ts';
import { LANGUAGES, readLanguageFrom, type Language } from '$lib/words/language.ts';
import { readMapAddress } from '$lib/words/map-address.ts';
import { DOCUMENT_SCRIPT, DOCUMENT_SOURCE } from '$lib/document-script.ts';
import { headOf } from '$lib/ui/share/head.ts';
import type { Handle, HandleServerError } from '@sveltejs/kit';

/** Where the site lies on its host, with a slash at the end. */
const basePath = new URL(`${siteUrl}/`).pathname;

/**
 * Scripts are asked for after what is read without them: a list of modules in the head would come
 * before the picture. Pages lead on by relative paths; the one for what is missing is sent at any
 * depth, so that its own have to begin at the host.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { language } = readMapAddress(event.params.at ?? '');
	return spoken.run(language, () =>
		resolve(event, {
			transformPageChunk({ html }) {
				const isMissing = event.route.id === '/404';
				const { share, record } = event.locals;
				// Where a page is missing there is nothing to share.
				const head = share && record && !isMissing ? headOf({ share, record }) : '';
				const page = withSearch(scriptsLast(html))
					.replace(HEAD_SLOT, () => head)
					.replace(
						'<html lang="en" dir="ltr">',
						`<html lang="${language}" dir="${LANGUAGES[language].direction}">`
					);
				return isMissing ? fromHost(page) : page;
			}
		})
	);
};

/** Pages of several languages are made in one process. */
const spoken = new AsyncLocalStorage<Language>();
readLanguageFrom(() => spoken.getStore());

/** Where app.html wants it. */
const HEAD_SLOT = '<!--head-->';

/** A document does not start the app: the search in it has a script of its own. */
function withSearch(html: string): string {
	if (!html.includes('data-search') || html.includes('<script')) return html;
	const script = import.meta.env.DEV ? DOCUMENT_SOURCE : DOCUMENT_SCRIPT;
	return html.replace(
		'</body>',
		`<script type="module" src="${basePath}${script}"></script></body>`
	);
}

function scriptsLast(html: string): string {
	const needed: string[] = [];
	const without = html.replace(/\s*<link [^>]*rel="modulepreload"[^>]*>/g, (link) => {
		needed.push(link);
		return '';
	});
	return without.replace('</body>', () => `${needed.join('')}</body>`);
}

function fromHost(html: string): string {
	// Fonts are named in the styles that stand in the page.
	return html.replace(/(?<=\s(?:href|src|data-root|data-index)="|url\(["']?)\.\//g, basePath);
}

/** Whether a missing address fails the build is for svelte.config.js to say, in its own words. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
