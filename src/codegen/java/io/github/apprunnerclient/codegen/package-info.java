/**
 * Writes {@code src/generated} from {@code src/model}.
 *
 * <p>{@link io.github.apprunnerclient.codegen.ServiceModel} and {@link io.github.apprunnerclient.codegen.Documentation} read
 * the two files, {@link io.github.apprunnerclient.codegen.Member} says what a member is called in Java, and each class whose
 * name ends in {@code Source} holds the templates of one kind of class.
 */
package io.github.apprunnerclient.codegen;
