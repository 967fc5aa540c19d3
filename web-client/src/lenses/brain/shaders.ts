/**
 * Shaders of the brain lens.
 *
 * Colours leave premultiplied. On dark ground `paper` is 0 and light adds up (alpha 0); on paper it is 1 and ink covers (alpha as strong as the ink).
 */

const FINISH = /* glsl */ `
  uniform float paper;
  vec4 finish(vec3 tint, float strength) { return vec4(tint * strength, strength * paper); }
`

/** The translucent shell: lit at its rim, darker in its folds. */
export const SHELL = {
  vertex: /* glsl */ `
    attribute float fold;
    varying float vFold;
    varying vec3 vNormal;
    varying vec3 vView;
    varying float vOuter;
    void main() {
      vec4 seen = modelViewMatrix * vec4(position, 1.0);
      vFold = fold;
      vOuter = smoothstep(-0.5, 0.1, normal.z * sign(position.z));
      vNormal = normalMatrix * normal;
      vView = -seen.xyz;
      gl_Position = projectionMatrix * seen;
    }`,
  fragment: /* glsl */ `
    ${FINISH}
    uniform vec3 body;
    uniform vec3 rim;
    varying float vFold;
    varying vec3 vNormal;
    varying vec3 vView;
    varying float vOuter;
    void main() {
      vec3 n = normalize(vNormal);
      float facing = abs(dot(n, normalize(vView)));
      float edge = pow(1.0 - facing, 2.2);
      float lit = 0.5 + 0.5 * dot(n, normalize(vec3(-0.5, 0.8, 0.45)));
      float skin = (0.08 + 0.40 * lit * lit) * (1.0 - 0.85 * vFold);
      float ring = edge * (1.0 - 0.45 * vFold) * (0.35 + 0.65 * lit);
      gl_FragColor = finish(mix(body, rim, ring / (ring + skin + 0.001)), min(1.0, 0.62 * skin + 0.8 * ring) * (0.18 + 0.82 * vOuter));
    }`,
}

/** The shell from a picture taken before. */
export const SHELL_PICTURE = {
  vertex: /* glsl */ `
    varying vec2 vAt;
    void main() {
      vAt = uv;
      gl_Position = vec4(position.xy, 0.0, 1.0);
    }`,
  fragment: /* glsl */ `
    uniform sampler2D picture;
    varying vec2 vAt;
    void main() { gl_FragColor = texture2D(picture, vAt); }`,
}

/** Neurons: a core that is always faintly there, and a glow around it after a spike. */
export const NEURONS = {
  vertex: /* glsl */ `
    attribute vec3 tint;
    attribute float size;
    attribute float glow;
    attribute float alive;
    uniform float pxPerUnit;
    uniform vec4 emphasis;
    attribute float region;
    varying vec3 vTint;
    varying float vGlow;
    varying float vAlive;
    void main() {
      vec4 seen = modelViewMatrix * vec4(position, 1.0);
      float shown = region < 0.5 ? emphasis.x : region < 1.5 ? emphasis.y : region < 2.5 ? emphasis.z : emphasis.w;
      vTint = tint;
      vGlow = glow * shown;
      vAlive = alive * shown;
      gl_PointSize = size * pxPerUnit * (1.0 + 1.7 * glow) / -seen.z;
      gl_Position = projectionMatrix * seen;
    }`,
  fragment: /* glsl */ `
    ${FINISH}
    uniform vec3 dead;
    varying vec3 vTint;
    varying float vGlow;
    varying float vAlive;
    void main() {
      float r = 2.0 * length(gl_PointCoord - 0.5);
      if (r > 1.0) discard;
      float edge = 0.55 / (1.0 + 1.2 * vGlow);
      float core = smoothstep(edge, edge * 0.45, r);
      float halo = (1.0 - r) * (1.0 - r);
      float light = core * (0.26 + 0.54 * vGlow) + halo * vGlow * 0.34;
      vec3 tint = mix(vTint, vec3(1.0 - paper), 0.4 * core * vGlow);
      gl_FragColor = vAlive > 0.01 ? finish(tint, light * vAlive) : vec4(dead * core, core) * 0.75;
    }`,
}

/** Long-range fibres: alive while their rank lies below the density; pulses run along them with activity. */
export const FIBRES = {
  vertex: /* glsl */ `
    attribute vec3 tint;
    attribute float along;
    attribute float rank;
    attribute float bundle;
    uniform float density[BUNDLE_COUNT];
    uniform float activity[BUNDLE_COUNT];
    varying vec3 vTint;
    varying float vAlong;
    varying float vAlive;
    varying float vActivity;
    varying float vRank;
    void main() {
      int b = int(bundle + 0.5);
      vTint = tint;
      vAlong = along;
      vRank = rank;
      vAlive = 1.0 - smoothstep(density[b] - 0.02, density[b] + 0.02, rank);
      vActivity = activity[b];
      gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
    }`,
  fragment: /* glsl */ `
    ${FINISH}
    uniform float phase;
    varying vec3 vTint;
    varying float vAlong;
    varying float vAlive;
    varying float vActivity;
    varying float vRank;
    void main() {
      float x = fract(vAlong * 0.8 - phase + vRank * 5.0) - 0.5;
      float pulse = exp(-x * x * 420.0);
      float ends = smoothstep(0.0, 0.12, vAlong) * smoothstep(1.0, 0.88, vAlong);
      float light = vAlive * (0.06 + 0.12 * ends + vActivity * pulse * 0.75);
      gl_FragColor = finish(vTint, light);
    }`,
}

/** A soft round light, or on paper a soft round tint. */
export const HALO = {
  vertex: /* glsl */ `
    uniform float pxPerUnit;
    void main() {
      vec4 seen = modelViewMatrix * vec4(position, 1.0);
      gl_PointSize = pxPerUnit * 0.95 / -seen.z;
      gl_Position = projectionMatrix * seen;
    }`,
  fragment: /* glsl */ `
    ${FINISH}
    uniform vec3 tint;
    uniform float strength;
    void main() {
      float r = 2.0 * length(gl_PointCoord - 0.5);
      float inside = max(0.0, 1.0 - r * r);
      gl_FragColor = finish(tint, inside * inside * inside * strength);
    }`,
}

/** Far stars, only on dark ground. */
export const STARS = {
  vertex: /* glsl */ `
    attribute float size;
    varying float vSize;
    uniform float ratio;
    void main() {
      vSize = size;
      gl_PointSize = (1.0 + 1.4 * size) * ratio;
      gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
    }`,
  fragment: /* glsl */ `
    ${FINISH}
    uniform vec3 tint;
    varying float vSize;
    void main() { gl_FragColor = finish(tint, (0.16 + 0.5 * vSize) * (1.0 - paper)); }`,
}
