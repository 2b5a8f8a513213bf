package org.aigaq.incident;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no incident of this code that the reader may see; answered with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownIncident extends RuntimeException {

}
