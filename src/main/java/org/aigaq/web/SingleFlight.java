package org.aigaq.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * One value, computed once for each key by the first who asks; all others who ask at the
 * same moment wait for it. A failure is passed to those who wait and is not kept.
 *
 * @param <K> what the value is of, such as a state of the data
 * @param <V> the value
 */
final class SingleFlight<K, V> {

	private @Nullable K key;

	private @Nullable CompletableFuture<V> value;

	/** The value for a key. */
	V get(K key, Supplier<V> computation) {
		CompletableFuture<V> own = new CompletableFuture<>();
		CompletableFuture<V> shared = join(key, own);
		if (shared == own) {
			try {
				own.complete(computation.get());
			}
			catch (Throwable ex) {
				own.completeExceptionally(ex);
			}
		}
		try {
			return shared.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	private synchronized CompletableFuture<V> join(K key, CompletableFuture<V> own) {
		if (this.value == null || !key.equals(this.key) || this.value.isCompletedExceptionally()) {
			this.key = key;
			this.value = own;
		}
		return this.value;
	}

}
