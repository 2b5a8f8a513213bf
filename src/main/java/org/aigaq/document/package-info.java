/**
 * The register of documents and their passages. Other modules find and add documents
 * ({@code DocumentSearch}) and passages ({@code Passages}), and read loaded texts
 * ({@code LoadedTexts}, {@code WordsInText}).
 */
@ApplicationModule(allowedDependencies = { "shared", "actor", "reading :: date", "reading :: typed" })
@NullMarked
package org.aigaq.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
