package io.github.apprunnerclient.model;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;

import io.github.apprunnerclient.oracle.Flavour;
import io.github.apprunnerclient.oracle.ModelValues;
import io.github.apprunnerclient.oracle.OfficialJar;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;

/** Models of every class: with nothing set, with everything set, and with what is easily got wrong. All are different. */
public final class ModelSamples {
    public static final Connection CONNECTION = Connection.builder()
            .connectionName("my-conn")
            .connectionArn("arn")
            .providerType("GITLAB")
            .status("AVAILABLE")
            .createdAt(Instant.ofEpochSecond(1600000000, 123456789))
            .build();

    /** What a lone surrogate becomes is up to who writes the text. */
    private static final Set<Flavour> FLAVOURS = EnumSet.complementOf(EnumSet.of(Flavour.LONE_SURROGATES));

    private ModelSamples() {}

    /** One model, in the words of either client. */
    public record Sample(String model, Flavour flavour) {
        public SdkPojo ours() {
            return values().in(OURS);
        }

        public SdkPojo official() {
            return values().in(OFFICIAL);
        }

        public ModelValues values() {
            return ModelValues.of(model, flavour);
        }

        @Override
        public String toString() {
            return model + ", " + flavour;
        }
    }

    public static List<Sample> all() {
        return OfficialJar.models().flatMap(ModelSamples::of).toList();
    }

    /** One for each model. */
    public static List<Sample> full() {
        return OfficialJar.models()
                .map(model -> new Sample(model, Flavour.EVERYTHING))
                .toList();
    }

    /** Those that differ: a model without collections has none that are empty. */
    private static Stream<Sample> of(String model) {
        Set<String> known = new HashSet<>();
        return FLAVOURS.stream()
                .map(flavour -> new Sample(model, flavour))
                .filter(sample -> known.add(sample.values().toString()));
    }
}
