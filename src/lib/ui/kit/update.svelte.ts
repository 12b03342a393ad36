/** A new version of the site that has been fetched and waits until the reader asks for it. */
class Update {
	waiting = $state.raw<ServiceWorker | null>(null);

	use(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		this.waiting?.postMessage('use the new version');
	}
}

/** One for the page: its worker is one, too. */
export const update = new Update();
