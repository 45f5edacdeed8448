package org.runningrecord.query.projection.host;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.projection.FoldBatch;
import org.runningrecord.query.projection.Generations;

/**
 * Writes what the unit of work has folded before the token that says so. Axon stores the token in the first hook of a batch; a projection that wrote in a
 * hook of its own would lose the batch when the process is killed between the two.
 */
final class ViewsBeforeToken implements TokenStore {

    private final TokenStore tokens;
    private final Generations generations;

    ViewsBeforeToken(TokenStore tokens, Generations generations) {
        this.tokens = tokens;
        this.generations = generations;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        FoldBatch<?> batch = Folding.folded();
        if (batch != null) {
            if (!generations.takesIn(batch.generation())) {
                throw new IllegalStateException(
                        "The generation " + batch.generation().name() + " takes nothing in any more");
            }
            Processors.tell(batch.generation(), batch.flush());
        }
        tokens.storeToken(token, processor, segment);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken initial) {
        tokens.initializeTokenSegments(processor, count, initial);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
