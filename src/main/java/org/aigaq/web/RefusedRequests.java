package org.aigaq.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** Passes refused requests to {@link ErrorPages}. */
@ControllerAdvice
class RefusedRequests {

	private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

	@ExceptionHandler
	void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(Refusal.class.getName(), refusal);
		response.sendError(refusal.status().value());
	}

	/** What no check of a form has found, and the database refuses. */
	@ExceptionHandler(DataIntegrityViolationException.class)
	void refuseValue(DataIntegrityViolationException refused, HttpServletResponse response) throws IOException {
		LOG.warn("The database refuses what was sent: {}", refused.getMostSpecificCause().getMessage());
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	/** What was typed is still in the form, to which the page leads back. */
	@ExceptionHandler
	void refuseOnFullDisk(DataAccessException failure, HttpServletResponse response) throws IOException {
		if (!Refusal.isDiskFull(failure)) {
			throw failure;
		}
		LOG.error("The disk of the database is full: {}", failure.getMessage());
		response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
	}

	/** A form with a file that was sent as a form without one. */
	@ExceptionHandler(MultipartException.class)
	void refuseForm(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	void refuseSecond(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.CONFLICT.value());
	}

}
