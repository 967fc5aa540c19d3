package org.synaptarium.frame;

/**
 * One frame of a brain as screens need it; made once a frame, read by everybody, never changed.
 *
 * @param frame frames run so far
 * @param lapse seconds of body time for each second of neural time
 * @param bodyTimeMs body time since the start, ms
 * @param hashFrame the frame that {@code stateHash} is of: this one or a recent one
 * @param stateHash digest of the whole state at {@code hashFrame}
 * @param fresh whether the picture doesn't follow from the one before: the first of a builder, or
 *     the brain was begun anew; everybody needs a full state
 * @param metrics a row in the order of {@link Metrics}
 * @param spikes the shown neurons' spikes
 * @param synapses the shown synapses and dead neurons
 * @param eegNa the EEG-like signal of each millisecond of the frame, nA
 */
public record FrameImage(
    long frame,
    long lapse,
    long bodyTimeMs,
    long hashFrame,
    long stateHash,
    boolean fresh,
    float[] metrics,
    SpikeRaster spikes,
    SynapseImage synapses,
    float[] eegNa) {}
