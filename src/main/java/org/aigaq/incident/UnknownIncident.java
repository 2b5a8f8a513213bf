package org.aigaq.incident;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such incident, or none that the reader may see. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownIncident extends RuntimeException {

}
