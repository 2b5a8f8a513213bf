/**
 * Limits for wrong passwords, which do not lock out those who are known. Used by the
 * packages of accounts; module {@code web} uses {@link UnknownSender}.
 */
@NamedInterface("throttle")
@NullMarked
package org.aigaq.account.throttle;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
