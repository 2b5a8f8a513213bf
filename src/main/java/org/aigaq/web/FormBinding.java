package org.aigaq.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms are records and are read by their constructors alone: no field that was sent can
 * reach anything below them.
 */
@ControllerAdvice
class FormBinding {

	@InitBinder
	void byConstructor(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

}
