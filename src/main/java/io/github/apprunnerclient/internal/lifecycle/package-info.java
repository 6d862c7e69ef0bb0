/** What takes more than one operation: find by name, get or create, delete if there is something to delete. */
@NullMarked
package io.github.apprunnerclient.internal.lifecycle;

import org.jspecify.annotations.NullMarked;
