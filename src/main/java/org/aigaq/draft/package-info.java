/**
 * What is typed into forms and not saved yet: kept, offered again, and shown in its form.
 * Other modules show forms ({@link org.aigaq.draft.ShownForm}), keep those that were sent
 * late ({@link org.aigaq.draft.Drafts}), and tell of newer versions
 * ({@link org.aigaq.draft.SavedVersions}).
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.aigaq.draft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
