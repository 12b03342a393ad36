/** Where a lesson stands in the address of the single file: behind the "#". */
import { pushState } from '$app/navigation';
import type { SceneAddress } from '$lib/state/lesson/lesson-world.ts';

/** "#/the-squeeze" is a scene of the lesson in the file, "#/?scene=mine" one of a teacher's own. */
export const hashAddress: SceneAddress = {
	read() {
		const { pathname, searchParams } = new URL(location.hash.slice(1) || '/', 'http://lesson');
		const own = searchParams.get('scene');
		if (own !== null) return { slug: own, isOwn: true };
		const slug = pathname.slice(1);
		return slug === '' ? null : { slug, isOwn: false };
	},
	write(slug, isOwn) {
		try {
			const address = isOwn ? `#/?scene=${slug}` : `#/${slug}`;
			pushState(address, {});
		} catch {
			// Some browsers refuse when the address changes too often; the lesson goes on.
		}
	}
};
