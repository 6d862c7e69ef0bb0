package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.InvalidStateException;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The errors that the API names. */
@Generated("io.github.apprunnerclient.codegen.Generate")
final class ErrorShapes {
    private ErrorShapes() {}

    /** A builder of the exception for an error's code, with nothing set. */
    static AppRunnerException.Builder newException(@Nullable String code) {
        if (code == null) {
            return AppRunnerException.builder();
        }
        return switch (code) {
            case "InternalServiceErrorException" -> InternalServiceErrorException.builder();
            case "InvalidRequestException" -> InvalidRequestException.builder();
            case "InvalidStateException" -> InvalidStateException.builder();
            case "ResourceNotFoundException" -> ResourceNotFoundException.builder();
            case "ServiceQuotaExceededException" -> ServiceQuotaExceededException.builder();
            default -> AppRunnerException.builder();
        };
    }
}
