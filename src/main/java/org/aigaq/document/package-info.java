/**
 * The register of documents and of the places in them. Other modules find and add
 * documents ({@code DocumentSearch}) and passages ({@code Passages}), and read loaded
 * texts ({@code LoadedTexts}, {@code WordsInText}); the rest is the module's own.
 */
@ApplicationModule(allowedDependencies = { "shared", "actor" })
@NullMarked
package org.aigaq.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
