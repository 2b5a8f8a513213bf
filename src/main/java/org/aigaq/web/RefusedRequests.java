package org.aigaq.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Refusal;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Passes refused requests to {@link ErrorPages}. */
@ControllerAdvice
class RefusedRequests {

	@ExceptionHandler
	void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(Refusal.class.getName(), refusal);
		response.sendError(refusal.status().value());
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	void refuseSecond(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.CONFLICT.value());
	}

}
