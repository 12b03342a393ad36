/** Where a lesson stands in the address of the single file: behind the "#". */
import { pushState } from '$app/navigation';
import { pathQuery, readPath } from '$lib/domain/lesson/lessonPath.ts';
import { sceneAddressOf } from '$lib/state/lesson/scene-address.ts';
import { timer } from '$lib/ui/kit/browser-world.ts';

/** What stands behind the "#", as the address of a page. */
const inHash = () => new URL(location.hash.slice(1) || '/', 'http://lesson');

/** "#/where-is-this" is a scene of the lesson in the file, "#/?scene=mine" one of a teacher's own. */
export const hashAddress = sceneAddressOf(
	{
		read() {
			const { pathname, searchParams } = inHash();
			const own = searchParams.get('scene');
			if (own !== null) return { slug: own, isOwn: true, lesson: searchParams.get('lesson') };
			const slug = pathname.slice(1);
			return slug === '' ? null : { slug, isOwn: false };
		},
		path: () => readPath(inHash().searchParams),
		push(slug, own, path) {
			const address =
				own === null
					? `#/${slug}${pathQuery(path, '?')}`
					: `#/?scene=${slug}&lesson=${own}${pathQuery(path, '&')}`;
			pushState(address, {});
		}
	},
	timer
);
