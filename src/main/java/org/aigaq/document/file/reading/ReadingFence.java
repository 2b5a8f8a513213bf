package org.aigaq.document.file.reading;

import java.io.File;
import java.io.FilePermission;
import java.io.IOException;
import java.net.SocketPermission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reading process may not do: open connections, start programs, write outside
 * its working directory, read anything but it and what Java needs. Java has such a fence
 * up to version 23; later versions start without it.
 */
@SuppressWarnings("removal")
final class ReadingFence extends SecurityManager {

	private static final Set<String> DEVICES = Set.of("/dev/random", "/dev/urandom");

	private final Path working = Path.of("").toAbsolutePath();

	private final Set<Path> readable;

	private ReadingFence(Set<Path> readable) {
		this.readable = readable;
	}

	/** Raise the fence for the rest of this process, if this Java has one. */
	static void raise() throws IOException {
		Set<Path> readable = new HashSet<>();
		readable.add(Path.of(System.getProperty("java.home")));
		for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path library = Path.of(part).toAbsolutePath();
			readable.add(library);
			readable.addAll(named(library));
		}
		try {
			System.setSecurityManager(new ReadingFence(readable));
		}
		catch (UnsupportedOperationException ex) {
			// Java 24 or later: environment, memory and time are limited all the same
		}
	}

	/** The libraries that the manifest of a jar names. */
	private static Set<Path> named(Path library) throws IOException {
		if (!Files.isRegularFile(library)) {
			return Set.of();
		}
		try (JarFile jar = new JarFile(library.toFile())) {
			String names = (jar.getManifest() != null)
					? jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH) : null;
			return (names != null) ? Stream.of(names.strip().split(" +"))
				.map((name) -> Path.of(library.toUri().resolve(name)))
				.collect(Collectors.toSet()) : Set.of();
		}
	}

	/** All checks of Java end here. */
	@Override
	public void checkPermission(Permission permission) {
		if (permission instanceof SocketPermission || permission.getName().equals("setSecurityManager")
				|| (permission instanceof FilePermission file && !permits(file))) {
			throw new SecurityException("The reading of a file needs no more than the file: " + permission);
		}
	}

	@Override
	public void checkPermission(Permission permission, Object context) {
		checkPermission(permission);
	}

	private boolean permits(FilePermission file) {
		Path path = Path.of(file.getName()).toAbsolutePath().normalize();
		if (file.getActions().contains("execute")) {
			return false;
		}
		return path.startsWith(this.working) || (file.getActions().equals("read")
				&& (this.readable.stream().anyMatch(path::startsWith) || DEVICES.contains(path.toString())));
	}

}
