import { describe, it } from '@jest/globals';
import { useProduct } from '../support/product.js';
import { SEE_EVERYTHING, tryEveryChange } from '../support/random-inputs.js';

const product = useProduct();

describe('whatever change is asked for, as long as its types are right, by those who see everything', () => {
  it.each(SEE_EVERYTHING)('%s brings nothing to fall over, and what is refused changes nothing', key => tryEveryChange(product, key));
});
