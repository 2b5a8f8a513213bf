/**
 * What a request may be: its host, its text, its size and how many others there are,
 * checked in front of everything else. Other packages use {@link AnswerHeaders} and
 * {@link PlainAnswer}.
 */
@NullMarked
package org.aigaq.web.request;

import org.jspecify.annotations.NullMarked;
