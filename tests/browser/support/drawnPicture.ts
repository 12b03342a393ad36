/** A picture as a reader may have it on her device: a red square on nothing. */
export async function drawnPicture(width: number, height: number, type: string): Promise<File> {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (context) {
		context.fillStyle = '#c00';
		context.fillRect(0, 0, width / 2, height);
	}
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
	if (blob?.type !== type) throw new Error(`This browser draws no ${type}.`);
	return new File([blob], 'square', { type });
}
