/**
 * What a model is made of: its shape's members as plain data, and everything that follows from them (copies, equality,
 * text, fields by name), once for all models.
 */
@NullMarked
package io.github.apprunnerclient.internal.schema;

import org.jspecify.annotations.NullMarked;
