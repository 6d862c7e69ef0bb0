/**
 * Writes {@code src/generated} and {@code src/generated-testkit} from {@code src/model}.
 *
 * <p>{@link io.github.apprunnerclient.codegen.ServiceModel} and {@link io.github.apprunnerclient.codegen.Documentation} read
 * the two files, {@link io.github.apprunnerclient.codegen.Member} says what a member is called in Java, and each class whose
 * name ends in {@code Source} holds templates and fills them in. What they leave to the formatter are line breaks, also in
 * comments, and the imports that a file does not need.
 */
package io.github.apprunnerclient.codegen;
