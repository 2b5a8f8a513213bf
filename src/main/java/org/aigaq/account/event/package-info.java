/**
 * The log of security events and its page. Other modules record events with
 * {@link org.aigaq.account.event.SecurityEvents}; nothing else is used by them.
 */
@NamedInterface("event")
@NullMarked
package org.aigaq.account.event;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
