package org.aigaq.shared;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;

/**
 * A request that is refused with a message that says what to do: a page for people,
 * problem details for programs.
 */
public class Refusal extends RuntimeException implements MessageSourceResolvable {

	private static final String DISK_FULL = "53100";

	private final HttpStatus status;

	private final @Nullable String parameter;

	private final String message;

	private final Object[] arguments;

	private Refusal(HttpStatus status, @Nullable String parameter, String message, Object... arguments) {
		super(message, null, false, false);
		this.status = status;
		this.parameter = parameter;
		this.message = message;
		this.arguments = arguments;
	}

	/**
	 * 400: an invalid parameter.
	 * @param parameter its name
	 * @param message key of the message that says what it takes
	 */
	public static Refusal badParameter(String parameter, String message, Object... arguments) {
		return new Refusal(HttpStatus.BAD_REQUEST, parameter, message, arguments);
	}

	/** 409: the request conflicts with the present data. */
	public static Refusal conflict(String message, Object... arguments) {
		return new Refusal(HttpStatus.CONFLICT, null, message, arguments);
	}

	/** 429: too many requests at a time. */
	public static Refusal tooMany(String message, Object... arguments) {
		return new Refusal(HttpStatus.TOO_MANY_REQUESTS, null, message, arguments);
	}

	/** 503: the program is too busy, or the request took too long. */
	public static Refusal busy(String message) {
		return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, null, message);
	}

	/** Whether a change failed because the disk of the database is full. */
	public static boolean isDiskFull(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState()));
	}

	public HttpStatus status() {
		return this.status;
	}

	/** The invalid parameter; {@code null}: none. */
	public @Nullable String parameter() {
		return this.parameter;
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.message };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments;
	}

	@Override
	public String getDefaultMessage() {
		return this.message;
	}

}
