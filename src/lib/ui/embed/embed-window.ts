/** The window of the page around, as the conversation of an embed sees it. */
import type { EmbedPort } from '$lib/state/embed-talk.ts';

/** Whether a page stands around; else the embed was opened by itself. */
export function isInPage(): boolean {
	return window.parent !== window;
}

export function parentPort(): EmbedPort {
	return {
		post: (message, targetOrigin) => {
			if (isInPage()) window.parent.postMessage(message, targetOrigin);
		},
		listen(take) {
			const hear = ({ data, origin, source }: MessageEvent<unknown>) =>
				take({ data, origin, fromParent: source === window.parent && source !== window });
			window.addEventListener('message', hear);
			return () => window.removeEventListener('message', hear);
		},
		parentOrigin: parentOrigin(),
		now: () => Date.now()
	};
}

/** Not every browser tells a frame who its ancestors are; the referrer may tell, or be withheld. */
function parentOrigin(): string | null {
	const ancestor = (location as Partial<Location>).ancestorOrigins?.[0];
	if (ancestor !== undefined) return ancestor;
	return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}
