/** A picture from a reader's device, as a lesson takes it in. */
import {
	LARGEST_PICTURE,
	namedPicture,
	pictureType,
	type Picture
} from '$lib/domain/lesson/pictures/picture.ts';

/** Pixels of its longer side: a projector shows no more. */
export const LONGEST_SIDE = 1_600;
/** Bytes of the largest file that is looked into. */
const LARGEST_FILE = 60_000_000;
/** Bytes of the largest that stays a PNG. */
const LARGEST_DRAWING = 700_000;
const QUALITY = 0.85;

export type Fitted =
	{ ok: true; picture: Picture } | { ok: false; why: 'kind' | 'size' | 'damaged' };

/**
 * Drawn anew, no larger than a screen: nothing of the file but what it shows is kept, neither where nor
 * by which camera it was taken. Never rejects.
 */
export async function fitPicture(file: Blob, name: string): Promise<Fitted> {
	try {
		const type = pictureType(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
		if (!type) return { ok: false, why: 'kind' };
		if (file.size > LARGEST_FILE) return { ok: false, why: 'size' };
		const drawn = await drawnAnew(new Blob([file], { type }), type === 'image/png');
		if (!drawn) return { ok: false, why: 'damaged' };
		const bytes = new Uint8Array(await drawn.arrayBuffer());
		const drawnType = pictureType(bytes);
		if (!drawnType) return { ok: false, why: 'damaged' };
		return bytes.length > LARGEST_PICTURE
			? { ok: false, why: 'size' }
			: { ok: true, picture: namedPicture(name, drawnType, bytes) };
	} catch {
		return { ok: false, why: 'damaged' };
	}
}

/** @param mayBeDrawing a drawing keeps its sharp lines, and what of it is clear, where that is no photograph's weight */
async function drawnAnew(file: Blob, mayBeDrawing: boolean): Promise<Blob | null> {
	const image = await createImageBitmap(file);
	const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(image.width * scale));
	canvas.height = Math.max(1, Math.round(image.height * scale));
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	image.close();
	const encode = (type: string) =>
		new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
	if (mayBeDrawing) {
		const drawing = await encode('image/png');
		if (drawing && drawing.size <= LARGEST_DRAWING) return drawing;
	}
	context.globalCompositeOperation = 'destination-over';
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	return encode('image/jpeg');
}
