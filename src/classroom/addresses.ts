/** Where a lesson stands in the address of the single file: behind the "#". */
import { pushState } from '$app/navigation';
import { sceneAddressOf } from '$lib/state/lesson/scene-address.ts';
import { timer } from '$lib/ui/kit/browser-world.ts';

/** "#/the-squeeze" is a scene of the lesson in the file, "#/?scene=mine" one of a teacher's own. */
export const hashAddress = sceneAddressOf(
	{
		read() {
			const { pathname, searchParams } = new URL(location.hash.slice(1) || '/', 'http://lesson');
			const own = searchParams.get('scene');
			if (own !== null) return { slug: own, isOwn: true, lesson: searchParams.get('lesson') };
			const slug = pathname.slice(1);
			return slug === '' ? null : { slug, isOwn: false };
		},
		push(slug, own) {
			const address = own === null ? `#/${slug}` : `#/?scene=${slug}&lesson=${own}`;
			pushState(address, {});
		}
	},
	timer
);
